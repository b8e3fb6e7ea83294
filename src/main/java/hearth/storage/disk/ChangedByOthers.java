package hearth.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The person's file is not the one that was read or written here last: somebody else wrote it meanwhile. */
public final class ChangedByOthers extends FileSystemException {

    private static final long serialVersionUID = 1L;

    public ChangedByOthers(Path file) {
        super(file.toString());
    }
}
