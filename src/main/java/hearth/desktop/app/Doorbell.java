package hearth.desktop.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a second start lead to the window that is open already. The first start holds a lock in Hearth's own folder,
 * which the system takes away when it dies, and answers at a socket there, which only its owner can reach; the second
 * hands over what it came for. Where a socket cannot be had, each start opens a window of its own.
 */
final class Doorbell implements AutoCloseable {

    /** The longest a start waits for the first window. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private static final Duration AGAIN = Duration.ofMillis(50);
    private static final String WELCOME = "welcome";

    private final Path lockFile;
    private final Path socket;
    private @Nullable FileChannel lock;
    private @Nullable ServerSocketChannel door;

    /** In this folder, which is closed to others. */
    Doorbell(Path folder) {
        lockFile = folder.resolve("window.lock");
        socket = folder.resolve("window.sock");
    }

    /**
     * Answers from now on, unless another process does.
     *
     * @param visitors takes each visit, on a thread of the bell's own; false when it comes too late
     */
    boolean hang(Predicate<Visit> visitors) throws IOException {
        lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(lock)) {
            close();
            return false;
        }
        ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door = opened;
        // Whoever left a socket here is dead, since the lock was free.
        Files.deleteIfExists(socket);
        opened.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().name("hearth-doorbell").start(() -> answer(opened, visitors));
        return true;
    }

    /** Hands a visit over to the process that answers; false when none does in time. */
    boolean ring(Visit visit) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                Talk.say(channel, visit.text());
                if (Talk.hear(channel, Duration.ofNanos(end - System.nanoTime()))
                        .equals(WELCOME)) {
                    return true;
                }
            } catch (IOException e) {
                // The first one may just be hanging its bell.
            }
            LockSupport.parkNanos(AGAIN.toNanos());
        } while (System.nanoTime() < end);
        return false;
    }

    @Override
    public void close() {
        try {
            if (door != null) {
                door.close();
                Files.deleteIfExists(socket);
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            // What stays is in nobody's way, and goes with this process.
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void answer(ServerSocketChannel door, Predicate<Visit> visitors) {
        while (door.isOpen()) {
            try (SocketChannel visitor = door.accept()) {
                Optional<Visit> visit = Visit.parse(Talk.hear(visitor, PATIENCE));
                if (visit.filter(visitors).isPresent()) {
                    Talk.say(visitor, WELCOME);
                }
            } catch (ClosedChannelException e) {
                // The window is closing, or the visitor went away.
            } catch (IOException e) {
                // Somebody who says nothing, or too much, is not let in; the next one may be.
                LockSupport.parkNanos(AGAIN.toNanos());
            }
        }
    }
}
