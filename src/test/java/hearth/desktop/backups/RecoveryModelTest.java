package hearth.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.plan.landscape.Person;
import hearth.session.ImmediateJobs;
import hearth.session.Problem;
import hearth.storage.Doctor;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a file that does not open. */
class RecoveryModelTest {

    @TempDir
    private Path folder;

    private final ImmediateJobs jobs = new ImmediateJobs();

    private static Problem problem(Kept kept) {
        return catchThrowableOfType(CannotOpen.class, kept::plan).problem();
    }

    private static void scribble(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(3 * 4096 + 5);
            bytes.write(new byte[] {-1, -1, -1, -1, -1, -1});
        }
    }

    @Test
    void whatCanBeReadIsOfferedBesideTheBackups() throws CannotOpen, CannotWrite, IOException {
        Kept kept = Kept.in(folder);
        scribble(kept.file());
        try (RecoveryModel model = new RecoveryModel(jobs, problem(kept), Optional.of(kept.backups()))) {
            assertThat(model.remains().get()).isInstanceOf(Remains.Unasked.class);
            model.read(jobs, progress -> new Doctor(kept.at(Kept.NOW)).recover(kept.file()));
            assertThat(model.remains().get())
                    .isInstanceOfSatisfying(
                            Remains.Legible.class,
                            readable -> assertThat(readable.recovered().plan().all(Person.class))
                                    .isNotEmpty());
            assertThat(model.shelf().orElseThrow().listing().get()).isInstanceOf(Listing.Listed.class);
        }
    }

    @Test
    void aFileOfWhichNothingIsLeftSaysSo() throws CannotOpen, CannotWrite, IOException {
        Kept kept = Kept.in(folder);
        byte[] bytes = Files.readAllBytes(kept.file());
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x55);
        Files.write(kept.file(), bytes);
        try (RecoveryModel model = new RecoveryModel(jobs, problem(kept), Optional.empty())) {
            model.read(jobs, progress -> new Doctor(kept.at(Kept.NOW)).recover(kept.file()));
            assertThat(model.remains().get()).isInstanceOf(Remains.Nothing.class);
            assertThat(model.shelf()).isEmpty();
        }
    }
}
