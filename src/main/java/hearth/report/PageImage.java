package hearth.report;

/**
 * One page of a report as a picture.
 *
 * @param number counted from 1
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels, row by row, as {@code 0xAARRGGBB}; not copied, so nobody may write into it
 * @param text what stands on it, for those who cannot see the picture
 */
public record PageImage(int number, int width, int height, int[] argb, String text) {

    /** Pages are compared as the pictures they are, not pixel by pixel. */
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
