package hearth.text;

/**
 * Keeps a name from turning the sentence around it, after Unicode Standard Annex 9. A name that is read from right to
 * left would draw the number behind it to its other side; and what somebody typed may begin to embed, override or isolate
 * a direction and never end that. As a word in a sentence such a name is isolated, so that what follows reads as it
 * should. Where a name stands alone, in a cell or a label, its own line confines it.
 */
final class Bidi {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Bidi() {}

    /** The text as it is, or isolated when it has a direction other than from left to right. */
    static String isolated(String typed) {
        char[] chars = typed.toCharArray();
        String closed = closed(typed);
        boolean turns = java.text.Bidi.requiresBidi(chars, 0, chars.length) || !closed.equals(typed);
        return turns ? FIRST_STRONG_ISOLATE + closed + POP_ISOLATE : typed;
    }

    /** The text as it was typed, and after it the ends of all that it opened. */
    private static String closed(String typed) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            follow(typed.charAt(i), open);
        }
        return open.isEmpty() ? typed : typed + open.reverse();
    }

    /** Embeddings and overrides within an isolate end with it. */
    private static void follow(char c, StringBuilder open) {
        switch (c) {
            case '\u202A', '\u202B', '\u202D', '\u202E' -> open.append(POP_EMBEDDING);
            case '\u2066', '\u2067', '\u2068' -> open.append(POP_ISOLATE);
            case POP_EMBEDDING -> {
                if (!open.isEmpty() && open.charAt(open.length() - 1) == POP_EMBEDDING) {
                    open.setLength(open.length() - 1);
                }
            }
            case POP_ISOLATE -> {
                int isolate = open.lastIndexOf(String.valueOf(POP_ISOLATE));
                if (isolate >= 0) {
                    open.setLength(isolate);
                }
            }
            default -> {}
        }
    }
}
