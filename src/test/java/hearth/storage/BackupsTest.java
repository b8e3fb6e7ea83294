package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Remove;
import hearth.plan.landscape.Person;
import hearth.session.Occasion;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import hearth.storage.rows.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When backups are made, what is in them, and what they survive. */
class BackupsTest {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private Path temp = Path.of("");
    private Fixture fixture = new Fixture(temp, new DataFolder(temp, Fixture.NOON));
    private final ByHand time = new ByHand();

    @BeforeEach
    void begin() throws IOException {
        temp = Memory.folder();
        fixture = Fixture.in(temp);
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(temp);
    }

    private Session open() throws CannotOpen {
        return Fixture.session(PlanFile.open(fixture.file(), fixture.data(), time));
    }

    private static PlanFile file(Session session) {
        return (PlanFile) session.store();
    }

    private Backups backups() {
        return Backups.of(fixture.file(), fixture.data()).orElseThrow();
    }

    private List<Occasion> occasions() throws IOException {
        return backups().all().stream().map(Backup::occasion).toList();
    }

    private Plan plan(Occasion occasion) throws IOException, CannotOpen {
        Backup backup = backups().all().stream()
                .filter(each -> each.occasion() == occasion)
                .findFirst()
                .orElseThrow();
        return backups().plan(backup);
    }

    private static void edit(Session session, String person) {
        session.execute(Fixture.put(Fixture.person(person)));
    }

    private static void scribble(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(3 * 4096 + 5);
            bytes.write(new byte[] {-1, -1, -1, -1, -1, -1});
        }
    }

    @Test
    void openingMakesOneOfWhatWasOpened() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        assertThat(occasions()).containsExactly(Occasion.OPENING);
        assertThat(plan(Occasion.OPENING)).isEqualTo(Fixture.PLAN);
        session.close();
    }

    @Test
    void theSameStateIsKeptOnce() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Session again = open();
        again.store().backUp(Occasion.IMPORT);
        again.close();
        assertThat(occasions()).containsExactly(Occasion.OPENING);
    }

    @Test
    void closingKeepsWhatTheSessionDid() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        session.close();
        open().close();
        assertThat(occasions()).containsExactly(Occasion.CLOSING, Occasion.OPENING);
        assertThat(plan(Occasion.CLOSING)).isEqualTo(session.plan());
    }

    @Test
    void whatWasSavedStaysWhenSomebodyElseReplacesTheFile() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        session.store().publish().join();
        Path other = temp.resolve("other.hearth");
        PlanFile.write(other, Fixture.OTHER, fixture.data(), false);
        Files.copy(other, fixture.file(), StandardCopyOption.REPLACE_EXISTING);
        session.store().retry();
        assertThat(plan(Occasion.REPLACED)).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void halfAnHourAfterAChangeThereIsOne() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        time.pass(HALF_HOUR.minusSeconds(1));
        edit(session, "bert");
        assertThat(occasions()).containsExactly(Occasion.OPENING);
        time.pass(Duration.ofSeconds(1));
        assertThat(occasions()).containsExactly(Occasion.HALF_HOUR, Occasion.OPENING);
        assertThat(plan(Occasion.HALF_HOUR)).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void withoutAChangeThereIsNoneHoweverLongItStaysOpen() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        time.pass(Duration.ofDays(2));
        assertThat(occasions()).containsExactly(Occasion.OPENING);
        session.close();
    }

    @Test
    void aDayOfWorkHasOneEveryHalfHour() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        for (int minute = 0; minute < 8 * 60; minute += 5) {
            edit(session, "p" + minute);
            time.pass(Duration.ofMinutes(5));
        }
        assertThat(occasions()).hasSize(1 + 16);
        session.close();
    }

    @Test
    void anImportIsPrecededByOneWithoutIt() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        Plan before = session.plan();
        session.store().backUp(Occasion.IMPORT);
        edit(session, "brought-in");
        session.close();
        assertThat(plan(Occasion.IMPORT)).isEqualTo(before);
    }

    @Test
    void removingManyAtOnceIsPrecededByOne() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        Plan before = session.plan();
        session.execute(new Remove(
                Message.of("test"),
                before.all(Person.class).stream().map(Person::id).limit(12).toList()));
        session.close();
        assertThat(plan(Occasion.REMOVAL)).isEqualTo(before);
    }

    @Test
    void removingAFewIsNoOccasion() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        session.execute(new Remove(Message.of("test"), Fixture.person("anna").id()));
        session.close();
        assertThat(occasions()).containsExactly(Occasion.OPENING);
    }

    @Test
    void anOlderFileIsKeptAsItWas() throws IOException, CannotOpen {
        try (InputStream old = BackupsTest.class.getResourceAsStream("released/001.hearth")) {
            Files.copy(Objects.requireNonNull(old), fixture.file());
        }
        Session session = open();
        edit(session, "anna");
        session.close();
        Backup kept = backups().all().getLast();
        assertThat(kept.occasion()).isEqualTo(Occasion.MIGRATION);
        assertThat(backups().facts(kept).schema()).isEqualTo(1);
        assertThat(fixture.facts().schema()).isEqualTo(Migrations.NEWEST);
    }

    @Test
    void anOlderFileIsNotTouchedWhenItCannotBeKept() throws IOException {
        try (InputStream old = BackupsTest.class.getResourceAsStream("released/001.hearth")) {
            Files.copy(Objects.requireNonNull(old), fixture.file());
        }
        byte[] before = Files.readAllBytes(fixture.file());
        fixture.data().prepare();
        Files.createFile(fixture.data().backups());
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, this::open);
        assertThat(refused.why()).isEqualTo(CannotOpen.Why.NO_WORKPLACE);
        assertThat(fixture.file()).hasBinaryContent(before);
    }

    @Test
    void whenNoneCanBeMadeWorkGoesOnAndItIsSaidOnce() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Files.createFile(fixture.data().backups());
        Session session = open();
        List<Problem> told = new ArrayList<>();
        file(session).onBackupProblem(told::add);
        assertThat(told).hasSize(1);
        edit(session, "anna");
        session.store().backUp(Occasion.IMPORT);
        time.pass(HALF_HOUR);
        assertThat(told).hasSize(1);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        assertThat(fixture.read()).isEqualTo(session.plan());
        Files.delete(fixture.data().backups());
        time.pass(HALF_HOUR);
        assertThat(occasions()).as("tried again").containsExactly(Occasion.HALF_HOUR);
        session.close();
    }

    @Test
    void aFailureTakesNoOlderOneAway() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        Backups backups = file(session).backups();
        Backup old = backups.all().getFirst();
        assertThat(old.file().toFile().getParentFile().setWritable(false)).isTrue();
        edit(session, "anna");
        time.pass(HALF_HOUR);
        assertThat(old.file().toFile().getParentFile().setWritable(true)).isTrue();
        assertThat(backups.all()).contains(old);
        assertThat(backups.plan(old)).isEqualTo(Fixture.PLAN);
        session.close();
    }

    @Test
    void oneThatWasDamagedSinceIsMadeAgain() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Backup damaged = backups().all().getFirst();
        scribble(damaged.file());
        assertThat(catchThrowableOfType(CannotOpen.class, () -> backups().facts(damaged)))
                .isNotNull();
        open().close();
        assertThat(backups().all()).hasSize(2);
        assertThat(plan(Occasion.OPENING)).isEqualTo(Fixture.PLAN);
    }

    @Test
    void aCopyThatDoesNotHoldWhatItShouldNeverCounts() throws IOException, SQLException, CannotWrite, Unsound {
        fixture.written();
        Path one = temp.resolve("one.db");
        Path other = temp.resolve("other.db");
        try (Database database = Database.create(one, Descent.fresh());
                Database different = Database.create(other, Descent.fresh())) {
            database.write(Fixture.PLAN);
            different.write(Fixture.OTHER);
            Path copy = temp.resolve("copy.db");
            different.copyInto(copy);
            assertThat(catchThrowableOfType(Unsound.class, () -> database.checkCopy(copy)))
                    .isNotNull();
        }
    }

    @Test
    void whatAKilledProgramLeftHalfMadeDoesNotCountAndGoesInTheEnd() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Path litter = backups().folder().resolve("0815.part");
        Path justMade = backups().folder().resolve("0816.part");
        Files.writeString(litter, "half");
        Files.writeString(justMade, "half");
        Files.setLastModifiedTime(litter, FileTime.from(Fixture.NOON.instant().minus(Duration.ofDays(2))));
        Files.setLastModifiedTime(justMade, FileTime.from(Fixture.NOON.instant()));
        assertThat(backups().all()).hasSize(1);
        Session session = open();
        edit(session, "anna");
        session.store().backUp(Occasion.IMPORT);
        session.close();
        assertThat(litter).doesNotExist();
        assertThat(justMade).exists();
    }

    @Test
    void otherFilesInTheFolderAreNobodysBackups() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Files.writeString(backups().folder().resolve("2026-13-41T99-00-00Z opening.hearth"), "x");
        Files.writeString(backups().folder().resolve("2026-11-21T12-00-00Z whim.hearth"), "x");
        Files.createDirectory(backups().folder().resolve("2026-11-21T12-00-00Z import.hearth"));
        assertThat(occasions()).containsExactly(Occasion.OPENING);
    }

    @Test
    void theyAreThinnedAsNewOnesCome() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Backup made = backups().all().getFirst();
        for (int hour = 1; hour <= 30 * 24; hour++) {
            Files.createLink(
                    backups()
                            .folder()
                            .resolve(Backup.name(made.made().minus(Duration.ofHours(hour)), Occasion.HALF_HOUR)),
                    made.file());
        }
        Session session = open();
        edit(session, "anna");
        session.store().backUp(Occasion.IMPORT);
        session.close();
        assertThat(backups().all()).hasSizeLessThan(70).contains(made);
    }

    @Test
    void aDamagedFileStillHasItsBackups() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        scribble(fixture.file());
        assertThat(catchThrowableOfType(CannotOpen.class, this::open)).isNotNull();
        assertThat(occasions()).containsExactly(Occasion.OPENING);
        assertThat(plan(Occasion.OPENING)).isEqualTo(Fixture.PLAN);
    }

    @Test
    void aFileThatWasNeverOpenHereHasNone() {
        assertThat(Backups.of(fixture.file(), fixture.data())).isEmpty();
    }

    @Test
    void aPlanThatMovedIsFoundInItsNewPlace() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        Path next = fixture.folder().resolve("next.hearth");
        file(session).saveAs(next);
        edit(session, "anna");
        session.store().backUp(Occasion.IMPORT);
        session.close();
        assertThat(Backups.of(next, fixture.data()).orElseThrow().all()).hasSize(2);
    }

    @Test
    void aCopyOpensBesideThePlanAndIsKin() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        edit(session, "anna");
        session.close();
        Backup first = backups().all().getLast();
        Path copy = backups().copyBeside(first, fixture.file());
        assertThat(copy).hasFileName("plan (backup 2026-11-21 12.00).hearth");
        assertThat(PlanFile.read(copy, fixture.data())).isEqualTo(Fixture.PLAN);
        assertThat(PlanFile.facts(copy, fixture.data()).descent().origin())
                .isEqualTo(fixture.facts().descent().origin());
        assertThat(fixture.read()).as("the plan itself").isEqualTo(session.plan());
        assertThat(backups().copyBeside(first, fixture.file())).hasFileName("plan (backup 2026-11-21 12.00) 2.hearth");
    }

    @Test
    void aCopyNeverReplacesAFile() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Backup first = backups().all().getFirst();
        CannotWrite refused =
                catchThrowableOfType(CannotWrite.class, () -> backups().copyTo(first, fixture.file()));
        assertThat(refused.why()).isEqualTo(CannotWrite.Why.EXISTS);
    }

    @Test
    void ofADamagedOneThereIsNoCopy() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        Backup first = backups().all().getFirst();
        scribble(first.file());
        assertThat(catchThrowableOfType(CannotOpen.class, () -> backups().copyBeside(first, fixture.file())))
                .isNotNull();
        try (Stream<Path> files = Files.list(fixture.folder())) {
            assertThat(files).containsExactly(fixture.file());
        }
    }

    @Test
    void aClockSetBackKeepsTheOrderAndLosesNothing() throws IOException, CannotOpen, CannotWrite {
        fixture.written();
        open().close();
        DataFolder lastYear = new DataFolder(fixture.data().root(), Clock.offset(Fixture.NOON, Duration.ofDays(-365)));
        Session session = Fixture.session(PlanFile.open(fixture.file(), lastYear, time));
        edit(session, "anna");
        session.store().backUp(Occasion.IMPORT);
        session.close();
        assertThat(occasions()).containsExactly(Occasion.OPENING, Occasion.IMPORT);
    }
}
