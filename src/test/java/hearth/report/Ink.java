package hearth.report;

/** A colour as the eye sees it, from its sRGB code such as {@code #2f6aa8}. */
record Ink(double red, double green, double blue) {

    Ink(String code) {
        this(linear(code, 1), linear(code, 3), linear(code, 5));
    }

    /** Contrast as WCAG 2.2 defines it, 1 to 21. */
    double contrast(Ink other) {
        double lighter = Math.max(luminance(), other.luminance()) + 0.05;
        return lighter / (Math.min(luminance(), other.luminance()) + 0.05);
    }

    /** How different two colours look: their distance in CIE L*a*b* (1976, white point D65). */
    double difference(Ink other) {
        return Math.hypot(Math.hypot(lightness() - other.lightness(), a() - other.a()), b() - other.b());
    }

    private double lightness() {
        return 116 * bent(luminance()) - 16;
    }

    private double a() {
        return 500 * (bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505) - bent(luminance()));
    }

    private double b() {
        return 200 * (bent(luminance()) - bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089));
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double bent(double part) {
        return part > 216.0 / 24_389 ? Math.cbrt(part) : (24_389.0 / 27 * part + 16) / 116;
    }

    private static double linear(String code, int at) {
        double part = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
