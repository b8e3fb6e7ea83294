package hearth.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The person's file is no longer in its folder, while the folder is there. */
public final class Vanished extends FileSystemException {

    private static final long serialVersionUID = 1L;

    public Vanished(Path file) {
        super(file.toString());
    }
}
