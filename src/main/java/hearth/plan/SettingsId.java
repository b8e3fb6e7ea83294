package hearth.plan;

/** The id of the plan's settings; there is exactly one. */
public record SettingsId(String value) implements EntityId<Settings> {

    public static final SettingsId ONLY = new SettingsId("plan");

    public SettingsId {
        EntityId.check(value);
    }

    @Override
    public Class<Settings> type() {
        return Settings.class;
    }
}
