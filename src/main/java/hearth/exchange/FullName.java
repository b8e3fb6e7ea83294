package hearth.exchange;

/**
 * A name in the two parts that address books want. Where a plan has one name, its last word is taken for that of the
 * family; joined with a space, both are the name again.
 *
 * @param given everything before, or the whole name when it is one word
 * @param family the last word, or empty
 */
public record FullName(String given, String family) {

    /** The parts of a name. */
    public static FullName of(String name) {
        String whole = name.strip();
        int space = whole.lastIndexOf(' ');
        return space < 0
                ? new FullName(whole, "")
                : new FullName(whole.substring(0, space).strip(), whole.substring(space + 1));
    }
}
