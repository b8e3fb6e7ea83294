package hearth.desktop.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Short words between two processes, with an end to waiting. */
final class Talk {

    private static final int LONGEST = 16_384;

    private Talk() {}

    /** Says something to the end, so that the other side knows that this was all. */
    static void say(SocketChannel to, String words) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(words);
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        to.shutdownOutput();
    }

    /**
     * Hears what the other side says to its end.
     *
     * @throws IOException when it takes longer than {@code most}, or is longer than anybody here talks
     */
    static String hear(SocketChannel from, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        ByteBuffer block = ByteBuffer.allocate(LONGEST);
        from.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            from.register(selector, SelectionKey.OP_READ);
            while (from.read(block.clear()) >= 0) {
                heard.write(block.array(), 0, block.position());
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || heard.size() > LONGEST) {
                    throw new IOException("too long");
                }
                selector.select(left);
                selector.selectedKeys().clear();
            }
        }
        from.configureBlocking(true);
        return heard.toString(StandardCharsets.UTF_8);
    }
}
