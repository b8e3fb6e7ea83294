package hearth.report;

/** Pages of a section of which a young plan may have nothing yet. */
interface MayBeEmpty {

    /** True when there is nothing yet of what the section is about. */
    boolean none();

    /** True when a page of it would say nothing but that there is nothing. */
    default boolean isBare() {
        return none();
    }
}
