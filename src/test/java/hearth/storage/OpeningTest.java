package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.session.Problem;
import hearth.storage.CannotOpen.Why;
import hearth.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
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
    void aNewerPlanIsLeftAlone() throws IOException, CannotWrite, SQLException {
        fixture.written();
        sql("PRAGMA user_version = " + (Migrations.NEWEST + 1));
        assertRefused(Why.NEWER);
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
