package hearth.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files in the ways that disks, mails, spreadsheets and attackers do; the same seed damages alike. */
public final class Malformed {

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "1e999999",
            "-1",
            "0.1",
            "[]",
            "{}",
            "[[",
            "}}",
            "\"\"",
            "\"",
            "''",
            ",",
            ";;",
            ":",
            "\n",
            "\r",
            "\t",
            "\\u0000",
            "\\ud800",
            "2026-13-45",
            "9999999999",
            "\u0000",
            "=1+1",
            "BEGIN:VCARD",
            "END:VCARD",
            "sep=;\n",
            "# Start date: 20261301",
            "Grand total",
            "NaN",
            "Infinity",
            "1.2K",
            "(5)",
            "03/04/2026",
            "person:",
            "\uFEFF");

    private final Random random;
    private final Hostile hostile;

    public Malformed(long seed) {
        random = new Random(seed);
        hostile = new Hostile(seed);
    }

    /** One to six kinds of damage, one after the other. */
    public byte[] of(byte[] sound) {
        byte[] bytes = sound;
        for (int times = random.nextInt(6); times >= 0; times--) {
            bytes = damaged(bytes);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes) {
        int from = below(bytes.length);
        int to = Math.min(bytes.length, from + below(200));
        return switch (random.nextInt(11)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> replaced(bytes, from, to, new byte[0]);
            case 3 -> replaced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
            case 4 -> replaced(bytes, from, from, text(hostile.text()));
            case 5 ->
                replaced(
                        bytes, from, Math.min(bytes.length, from + 8), text(TOKENS.get(random.nextInt(TOKENS.size()))));
            case 6 -> replaced(bytes, from, from, noise(below(64)));
            case 7 -> text(text(bytes).replace("\n", random.nextBoolean() ? "\r" : "\u0000"));
            case 8 -> text(bytes).getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case 9 -> replaced(bytes, from, from, text((random.nextBoolean() ? "[" : "{\"a\":").repeat(below(2_000))));
            default -> replaced(bytes, from, from, text("x\"".repeat(random.nextInt(40) == 0 ? 600_000 : below(500))));
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int times = below(20); times >= 0 && flipped.length > 0; times--) {
            flipped[below(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private int below(int end) {
        return end <= 0 ? 0 : random.nextInt(end);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(by);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
