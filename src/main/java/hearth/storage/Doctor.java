package hearth.storage;

import hearth.session.Problem;
import hearth.storage.Examination.Verdict;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.salvage.Recovered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks at files that may be damaged, and leaves them alone. */
public final class Doctor {

    private final DataFolder data;

    public Doctor(DataFolder data) {
        this.data = data;
    }

    /** What is right and wrong with a file. Takes a few seconds at most, and always gives an answer. */
    public Examination examine(Path file) {
        Path real = Disk.real(file);
        Path folder = LeftBehind.reading(data);
        try {
            data.prepare();
            Files.createDirectories(folder);
            return new Examining(real, folder.resolve("work.db")).examine();
        } catch (IOException e) {
            Problem problem = CannotOpen.of(real, e).problem();
            return new Examination(Verdict.UNREADABLE, Optional.of(problem), List.of(), Optional.empty(), 0);
        } finally {
            Disk.deleteQuietly(folder);
        }
    }

    /**
     * What can be read of a damaged file, row by row.
     *
     * @throws CannotOpen when it is no plan, cannot be read at all or nothing in it can
     */
    public Recovered recover(Path file) throws CannotOpen {
        return new Opening(file, data).recover();
    }
}
