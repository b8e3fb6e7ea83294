package hearth.plan;

/**
 * The identity of one entity. Every kind has its own id type, so that a person can never be looked up with a channel's
 * id.
 *
 * @param <E> the kind of entity it identifies
 */
public interface EntityId<E extends Entity> {

    /** The text that stands for this id in files: 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}. */
    String value();

    /** The kind of entity this id belongs to. */
    Class<E> type();

    /**
     * Refuses anything that is not a well-formed id, so that ids are safe in SQL, JSON, file names and HTML anchors.
     *
     * @throws Refused when {@code value} is empty, too long or has other characters
     */
    static void check(String value) {
        if (!IdText.isWellFormed(value)) {
            throw new Refused("id", Message.of("plan.refused.id", value));
        }
    }
}
