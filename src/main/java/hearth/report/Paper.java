package hearth.report;

/** The sheets a report fits on. */
public enum Paper {
    A4("A4", 794, 1123),
    LETTER("letter", 816, 1056);

    /** Side margins in CSS pixels; the same as in {@code report.css}. */
    private static final double MARGIN = 64;

    private final String css;
    private final double width;
    private final double height;

    Paper(String css, double width, double height) {
        this.css = css;
        this.width = width;
        this.height = height;
    }

    /** Its name in CSS. */
    String css() {
        return css;
    }

    /** Width of the text in CSS pixels (1/96 inch). */
    public double textWidth() {
        return width - 2 * MARGIN;
    }

    /** Height over width, for previews. */
    public double ratio() {
        return height / width;
    }
}
