package hearth.storage.disk;

import hearth.plan.Message;
import hearth.session.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** When a plan is opened only to view it, and the words for that. */
public final class ToView {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private ToView() {}

    /** True when somebody or something protects the file, or its folder, from being written. */
    public static boolean isProtected(Path file) throws IOException {
        return Files.exists(file) && (isClosed(file) || isClosed(Disk.folder(file)));
    }

    /** The file is protected. */
    public static Problem isProtectedSays(Path file) {
        return new Problem(
                Message.of(
                        "storage.view.protected",
                        Disk.name(file),
                        Disk.folder(file).toString()),
                Message.of("storage.view.safe"),
                Message.of("storage.view.remedy"));
    }

    /** Somebody else has the file open. */
    public static Problem isElsewhereSays(Path file) {
        return new Problem(
                Message.of("storage.view.elsewhere", Disk.name(file)),
                Message.of("storage.view.safe"),
                Message.of("storage.view.remedy"));
    }

    // Who administers a computer may write everything; what nobody is meant to write is left alone all the same.
    private static boolean isClosed(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        boolean nobody =
                view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
        return nobody || !Files.isWritable(path);
    }
}
