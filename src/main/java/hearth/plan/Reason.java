package hearth.plan;

/**
 * Why something was rejected, and which field it belongs beside.
 *
 * @param field name of the record component, or empty when it concerns the whole gesture
 */
public record Reason(String field, Message message) {

    public static Reason of(String field, String key, Object... args) {
        return new Reason(field, Message.of(key, args));
    }
}
