package hearth.plan;

/** The form of an id's text, checked by hand because every loaded entity passes here. */
final class IdText {

    private static final int LONGEST = 64;

    private IdText() {}

    static boolean isWellFormed(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        return value.chars().allMatch(IdText::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
