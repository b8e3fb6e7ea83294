package hearth.storage;

import java.nio.file.Path;

/** Looks at files that may be damaged, and leaves them alone. */
public final class Doctor {

    private final DataFolder data;

    public Doctor(DataFolder data) {
        this.data = data;
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
