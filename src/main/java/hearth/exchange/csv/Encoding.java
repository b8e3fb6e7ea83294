package hearth.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How a file's bytes are to be read.
 *
 * @param charset the encoding
 * @param skip bytes of the byte order mark at the beginning
 */
public record Encoding(Charset charset, int skip) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    /** These bytes as text. */
    public static String text(byte[] bytes) {
        Encoding encoding = of(bytes);
        return new String(bytes, encoding.skip, bytes.length - encoding.skip, encoding.charset);
    }

    /** The beginning of a text in an encoding of its own, as far as so many bytes go. */
    public static String head(byte[] bytes, int most) {
        Encoding encoding = of(bytes);
        return new String(bytes, encoding.skip, Math.min(bytes.length - encoding.skip, most), encoding.charset);
    }

    /** The encoding of these bytes: by their mark, by being sound UTF-8, by their statistics, else Windows-1252. */
    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(unmarked(bytes), 0);
    }

    private static Charset unmarked(byte[] bytes) {
        if (zeros(bytes, 1) > zeros(bytes, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(bytes, 0) > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : guessed(bytes);
    }

    /** How many of the even or odd bytes are zero when that is most of them: Latin text in UTF-16; else 0. */
    private static int zeros(byte[] bytes, int offset) {
        int length = Math.min(bytes.length, SAMPLE);
        int zeros = 0;
        for (int i = offset; i < length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 4 > length ? zeros : 0;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            to.clear();
            result = decoder.decode(from, to, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    // The detector takes Western text for other alphabets when there is little of it; those are rare enough to leave
    // them to the person, who sees the preview.
    private static Charset guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && !name.startsWith("ISO-8859") && Charset.isSupported(name) && !name.startsWith("UTF")
                ? Charset.forName(name)
                : WINDOWS;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
