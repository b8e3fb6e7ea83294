package hearth.exchange;

/** Text from elsewhere, kept as typed but for what no person types: control characters and halves of characters. */
public final class PlainText {

    private PlainText() {}

    /** The same text without C0 and C1 controls (line breaks and tabs stay) and without unpaired surrogates. */
    public static String clean(String text) {
        return text.codePoints().allMatch(PlainText::isTyped) ? text : typedPartOf(text);
    }

    private static String typedPartOf(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isTyped).forEach(typed::appendCodePoint);
        return typed.toString();
    }

    private static boolean isTyped(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half;
    }
}
