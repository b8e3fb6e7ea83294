package hearth.report;

import java.nio.IntBuffer;

/**
 * One page of a report as a picture.
 *
 * @param number counted from 1
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels, row by row, as {@code 0xAARRGGBB}; read-only
 * @param text what stands on it, for those who cannot see the picture
 */
public record PageImage(int number, int width, int height, IntBuffer argb, String text) {}
