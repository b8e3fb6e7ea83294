package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import hearth.session.Problem;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Header;
import hearth.storage.rows.Rows;
import hearth.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not opened, and that nothing happens to it. */
class OpeningTest {

    private Fixture fixture = new Fixture(Path.of(""), new DataFolder(Path.of(""), Fixture.NOON));
    private Path temp = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        temp = Memory.folder();
        fixture = Fixture.in(temp);
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(temp);
    }

    /** Tries to open the file and to read it, and finds it as it was. */
    private void assertRefused(Why why) throws IOException {
        byte[] before = Files.readAllBytes(fixture.file());
        CannotOpen opening = catchThrowableOfType(
                CannotOpen.class, () -> PlanFile.open(fixture.file(), fixture.data(), new ByHand()));
        CannotOpen reading = catchThrowableOfType(CannotOpen.class, () -> fixture.read());
        assertThat(opening.why()).as(opening.getMessage()).isEqualTo(why);
        assertThat(reading.why()).isEqualTo(why);
        assertThat(fixture.file()).hasBinaryContent(before);
        assertThat(fixture.leftInWork()).isEmpty();
    }

    private void write(int at, int... bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(fixture.file().toFile(), "rw")) {
            file.seek(at);
            for (int value : bytes) {
                file.write(value);
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = Connections.write(fixture.file())) {
            for (String sql : statements) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Writes the digest that fits, as somebody would who means to deceive. */
    private void sign() throws SQLException {
        try (Connection connection = Connections.write(fixture.file())) {
            sql("UPDATE about SET digest = '" + Rows.digest(connection) + "'");
        }
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        CannotOpen missing = catchThrowableOfType(CannotOpen.class, () -> fixture.read());
        assertThat(missing.why()).isEqualTo(Why.MISSING);
    }

    @Test
    void anEmptyFileIsNoPlan() throws IOException {
        Files.createFile(fixture.file());
        assertRefused(Why.NOT_A_PLAN);
    }

    @Test
    void aTextIsNoPlan() throws IOException {
        Files.writeString(fixture.file(), "Name,Email\n".repeat(100));
        assertRefused(Why.NOT_A_PLAN);
    }

    @Test
    void anotherProgramsDatabaseIsNoPlan() throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql("PRAGMA application_id = 42");
        assertRefused(Why.NOT_A_PLAN);
    }

    @Test
    void aFolderCannotBeRead() throws IOException {
        Files.createDirectory(fixture.file());
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> fixture.read());
        assertThat(refused.why()).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void aPlanBiggerThanAnyIsRefusedBeforeItIsCopied() throws IOException, CannotWrite {
        fixture.written();
        try (RandomAccessFile file = new RandomAccessFile(fixture.file().toFile(), "rw")) {
            file.setLength(Header.MOST + 1);
        }
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> fixture.read());
        assertThat(refused.why()).isEqualTo(Why.TOO_BIG);
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/mkfifo"))).isTrue();
        new ProcessBuilder("mkfifo", fixture.file().toString()).start().waitFor();
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> fixture.read());
        assertThat(refused.why()).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void aPlanInAnotherEncodingIsDamaged() throws IOException, CannotWrite {
        fixture.written();
        write(56, 0, 0, 0, 2);
        assertRefused(Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a?enable_load_extension=true", "a?journal_mode=WAL&foreign_keys=false", "file:a", "?", "a%3f"})
    void theNameOfAFileIsNoSetting(String name) throws IOException, CannotWrite, CannotOpen {
        Path file = fixture.folder().resolve(name);
        PlanFile.write(file, Fixture.PLAN, fixture.data(), false);
        Session session = Fixture.session(PlanFile.open(file, fixture.data(), new ByHand()));
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(PlanFile.read(file, fixture.data())).isEqualTo(session.plan());
        try (Stream<Path> files = Files.list(fixture.folder())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatAKilledWriterLeftBesideIsBroughtInFirst() throws IOException, CannotWrite, CannotOpen, SQLException {
        fixture.written();
        byte[] before = Files.readAllBytes(fixture.file());
        Path journal = fixture.folder().resolve("plan.hearth-journal");
        byte[] left = halfwayThrough("UPDATE people SET note = 'half'", journal);
        Files.write(journal, left);
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
        assertThat(Files.readAllBytes(fixture.file())).isNotEqualTo(before);
        assertThat(journal).hasBinaryContent(left);
    }

    @Test
    void aJournalThatNamesAnotherFileIsNotFollowed() throws IOException, CannotWrite, CannotOpen, SQLException {
        fixture.written();
        Path victim = Files.writeString(fixture.folder().resolve("letter.txt"), "Dear Anna");
        Path journal = fixture.folder().resolve("plan.hearth-journal");
        byte[] left = halfwayThrough("UPDATE people SET note = 'half'", journal);
        Files.write(journal, naming(victim, left));
        assertThat(catchThrowableOfType(CannotOpen.class, () -> fixture.read())).isNotNull();
        assertThat(victim).hasContent("Dear Anna");
        assertRefused(Why.ALTERED);
    }

    /** Changes the file up to the moment before the change is complete; gives the journal of that moment. */
    private byte[] halfwayThrough(String change, Path journal) throws SQLException, IOException {
        byte[] left;
        byte[] halfway;
        try (Connection connection = Connections.write(fixture.file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute(change);
            statement.execute("PRAGMA cache_spill = 1");
            statement.execute("UPDATE touches SET note = note || '!'");
            left = Files.readAllBytes(journal);
            halfway = Files.readAllBytes(fixture.file());
            statement.execute("ROLLBACK");
        }
        Files.write(fixture.file(), halfway);
        return left;
    }

    /** A journal that says it is part of a change over several files: https://www.sqlite.org/fileformat.html, 3.1. */
    private static byte[] naming(Path other, byte[] journal) {
        byte[] name = other.toString().getBytes(StandardCharsets.UTF_8);
        int sum = 0;
        for (byte each : name) {
            sum += each;
        }
        return ByteBuffer.allocate(journal.length + name.length + 20)
                .put(journal)
                .putInt(1)
                .put(name)
                .putInt(name.length)
                .putInt(sum)
                .putLong(0xd9d505f920a163d7L)
                .array();
    }

    @Test
    void aCutOffPlanIsDamaged() throws IOException, CannotWrite {
        fixture.written();
        try (RandomAccessFile file = new RandomAccessFile(fixture.file().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertRefused(Why.DAMAGED);
    }

    @Test
    void aPlanWithAScribbledPageIsDamaged() throws IOException, CannotWrite {
        fixture.written();
        write(3 * 4096 + 5, 255, 255, 255, 255, 255, 255);
        assertRefused(Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE more (a)",
                "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
                "CREATE TRIGGER sneaky AFTER INSERT ON people BEGIN DELETE FROM touches; END",
                "CREATE INDEX people_by_name ON people (name)",
                "DROP INDEX goals_by_kpi"
            })
    void aPlanWithAnythingMoreOrLessInItIsDamaged(String change) throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql(change);
        assertRefused(Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE people SET name = '' WHERE id = 'person1'",
                "UPDATE people SET ring = 'OUTER' WHERE id = 'person1'",
                "UPDATE people SET emails = '[' WHERE id = 'person1'",
                "UPDATE touches SET date = '2026-02-30' WHERE id = 'touch1'",
                "UPDATE settings SET zone = 'Mars/Olympus'",
                "UPDATE ties SET \"to\" = 'channel:nowhere' WHERE id = 't1'",
                "UPDATE peaks SET channels = '[\"nowhere\"]' WHERE id = 'p1'",
                "DELETE FROM settings"
            })
    void aPlanWithNonsenseInItIsDamaged(String change) throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql(change);
        assertRefused(Why.ALTERED);
        sign();
        assertRefused(Why.DAMAGED);
    }

    @Test
    void aPlanWithAChangeThatMakesSenseIsNoticedToo() throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql("UPDATE people SET note = note || '.' WHERE id = 'person1'");
        assertRefused(Why.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM about",
                "UPDATE about SET origin = 'nowhere'",
                "UPDATE about SET saved = 'today'",
                "UPDATE lineage SET saved = 'today'"
            })
    void aPlanThatDoesNotKnowItselfIsDamaged(String change) throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql(change);
        assertRefused(Why.DAMAGED);
    }

    @Test
    void aPlanThatRefersToNobodyIsDamaged() throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql("PRAGMA foreign_keys = OFF", "DELETE FROM channels WHERE id = 'ch0'");
        assertRefused(Why.DAMAGED);
    }

    @Test
    void aPlanIsOpenOnceOnThisMachine() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        PlanFile first =
                PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file();
        Path link = Files.createSymbolicLink(fixture.folder().resolve("link.hearth"), fixture.file());
        CannotOpen second = catchThrowableOfType(CannotOpen.class, () -> PlanFile.open(link, fixture.data()));
        assertThat(second.why()).isEqualTo(Why.IN_USE);
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
        CannotWrite over = catchThrowableOfType(
                CannotWrite.class, () -> PlanFile.write(fixture.file(), Fixture.OTHER, fixture.data(), true));
        assertThat(over.why()).isEqualTo(CannotWrite.Why.IN_USE);
        first.close();
        PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file().close();
    }

    @Test
    void twoFilesAreOpenSideBySide() throws CannotOpen, CannotWrite {
        fixture.written();
        Path other = fixture.folder().resolve("other.hearth");
        PlanFile.write(other, Fixture.OTHER, fixture.data(), false);
        PlanFile first =
                PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file();
        PlanFile second = PlanFile.open(other, fixture.data(), new ByHand()).file();
        first.close();
        second.close();
    }

    @Test
    void aFailedOpeningLetsTheNextOneIn() throws IOException, CannotWrite, CannotOpen {
        Files.writeString(fixture.file(), "no plan");
        assertRefused(Why.NOT_A_PLAN);
        PlanFile.write(fixture.file(), Fixture.PLAN, fixture.data(), true);
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void everyRefusalSaysWhatHappenedWhatIsSafeAndWhatToDo(Why why) {
        Problem problem = new CannotOpen(why, fixture.file()).problem();
        Texts texts = new Texts(Locale.UK);
        assertThat(texts.say(problem.happened())).contains("“plan.hearth”");
        assertThat(texts.say(problem.safe())).isNotBlank();
        assertThat(texts.say(problem.remedy())).isNotBlank();
    }
}
