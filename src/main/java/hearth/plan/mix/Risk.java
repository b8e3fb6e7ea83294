package hearth.plan.mix;

/** How much can go wrong when somebody speaks about the business, in five steps that the owner judges. */
public enum Risk {
    TINY,
    SMALL,
    SOME,
    HIGH,
    HUGE;

    /** 1 for the smallest to 5 for the greatest. */
    public int level() {
        return switch (this) {
            case TINY -> 1;
            case SMALL -> 2;
            case SOME -> 3;
            case HIGH -> 4;
            case HUGE -> 5;
        };
    }
}
