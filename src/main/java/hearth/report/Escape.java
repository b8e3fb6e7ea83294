package hearth.report;

/** Makes text harmless inside HTML. */
final class Escape {

    private Escape() {}

    /**
     * The text with everything escaped that has a meaning in HTML, in content and in quoted attributes alike, and without
     * the characters that XML does not allow.
     */
    static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Escape::isAllowed).forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isAllowed(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || half || (c & 0xfffe) == 0xfffe);
    }
}
