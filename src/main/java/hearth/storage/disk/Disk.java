package hearth.storage.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Whole files, moved so that at every moment either the old or the new one is there. */
public final class Disk {

    private static final int BLOCK = 1 << 16;

    private Disk() {}

    /** The name of a file as a person knows it. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** A file's one true path, links followed, as far as it exists. */
    public static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return Files.exists(absolute)
                    ? absolute.toRealPath()
                    : folder(absolute).toRealPath().resolve(name(absolute));
        } catch (IOException e) {
            return absolute;
        }
    }

    /** The folder a file is in. */
    public static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Waits until a file's content is on the disk itself. */
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Waits until a folder's list of names is on the disk itself, where the system can do that (Windows cannot). */
    public static void syncFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    /** SHA-256 of a file's bytes, in hexadecimal. */
    public static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] block = new byte[BLOCK];
            while (in.read(block) >= 0) {
                // Reading is what feeds the digest.
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A last look before something that cannot be taken back. */
    @FunctionalInterface
    public interface LastLook {
        void look() throws IOException;
    }

    /**
     * Puts a copy of {@code source} where {@code target} is or shall be, by way of the sibling {@code temp}.
     *
     * @param last throws when it must not be done after all
     */
    public static void replace(Path source, Path target, Path temp, LastLook last) throws IOException {
        try {
            Files.copy(source, temp, StandardCopyOption.REPLACE_EXISTING);
            moveOver(temp, target, last);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    /** Puts {@code temp}, which lies in the same folder, where {@code target} is or shall be. */
    public static void moveOver(Path temp, Path target, LastLook last) throws IOException {
        keepPermissions(target, temp);
        sync(temp);
        last.look();
        Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder(target));
    }

    /** Writes a small text so that a reader sees the old or the new one whole; nothing else stays when it fails. */
    public static void write(Path file, String text) throws IOException {
        Path temp = file.resolveSibling(name(file) + ".new");
        try {
            Files.writeString(temp, text);
            sync(temp);
            Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temp);
        }
        syncFolder(folder(file));
    }

    /** Leaves a folder to its owner alone, where the system knows owners in this way. */
    static void closeToOthers(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Deletes a folder of ours with everything in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> found = Files.walk(folder)) {
            inside = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }

    /** As {@link #delete}, for what is only litter when it stays. */
    public static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            PosixFileAttributes before = Files.readAttributes(from, PosixFileAttributes.class);
            PosixFileAttributes now = view.readAttributes();
            keep(before.group(), now.group(), view::setGroup);
            keep(before.owner(), now.owner(), view::setOwner);
            view.setPermissions(before.permissions());
        }
    }

    /** Sets an owner or a group. */
    @FunctionalInterface
    private interface Setting<T> {
        void to(T value) throws IOException;
    }

    private static <T> void keep(T before, T now, Setting<T> setting) {
        if (!before.equals(now)) {
            try {
                setting.to(before);
            } catch (IOException e) {
                // Only some may give files away; whoever may write the file owns it from now on.
            }
        }
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
