package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.plan.Decision;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Migrations;
import hearth.storage.rows.Rows;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of a schema that is not known here. */
class NewerTest {

    private Fixture fixture = new Fixture(Path.of(""), new DataFolder(Path.of(""), Fixture.NOON));
    private Path temp = Path.of("");
    private byte[] before = {};

    @BeforeEach
    void begin() throws IOException {
        temp = Memory.folder();
        fixture = Fixture.in(temp);
    }

    @AfterEach
    void end() throws IOException {
        assertThat(fixture.file()).hasBinaryContent(before);
        assertThat(fixture.leftInWork()).isEmpty();
        Disk.delete(temp);
    }

    /** A file as some later version might write it: more columns, more kinds, more indexes. */
    private void newer(int minReader, String... more) throws SQLException, CannotWrite, IOException {
        fixture.written();
        sql(
                "ALTER TABLE people ADD COLUMN pronouns TEXT",
                "UPDATE people SET pronouns = 'she'",
                "CREATE TABLE letters (id TEXT PRIMARY KEY NOT NULL, person TEXT REFERENCES people (id)) STRICT",
                "INSERT INTO letters VALUES ('l1', 'person1')",
                "CREATE INDEX letters_by_person ON letters (person)",
                "PRAGMA user_version = " + (Migrations.NEWEST + 7),
                "UPDATE about SET program = '9.8', min_reader = " + minReader);
        sign();
        sql(more);
        before = Files.readAllBytes(fixture.file());
    }

    private void sign() throws SQLException {
        String digest;
        try (Connection connection = Connections.write(fixture.file())) {
            digest = Rows.digest(connection).toString();
        }
        sql("UPDATE about SET digest = '" + digest + "'");
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = Connections.write(fixture.file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private CannotOpen refused() {
        CannotOpen reading = catchThrowableOfType(CannotOpen.class, () -> fixture.read());
        CannotOpen opening = catchThrowableOfType(CannotOpen.class, this::open);
        assertThat(reading.why()).isEqualTo(opening.why());
        return reading;
    }

    private Opened open() throws CannotOpen {
        return PlanFile.open(fixture.file(), fixture.data(), new ByHand());
    }

    private static String words(Problem problem) {
        Texts texts = new Texts(Locale.UK);
        return texts.say(problem.happened()) + " " + texts.say(problem.remedy());
    }

    @Test
    void aNewerPlanThatAllowsItCanBeRead() throws IOException, CannotWrite, SQLException, CannotOpen {
        newer(Migrations.NEWEST);
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
        assertThat(fixture.facts().program()).contains("9.8");
    }

    @Test
    void aNewerPlanIsShownAndNotChanged() throws IOException, CannotWrite, SQLException, CannotOpen {
        newer(Migrations.NEWEST);
        Opened shown = open();
        Session session = Fixture.session(shown);
        assertThat(session.execute(Fixture.put(Fixture.person("anna")))).isInstanceOf(Decision.Rejected.class);
        assertThat(session.saveState())
                .isInstanceOfSatisfying(
                        SaveState.ReadOnly.class,
                        state -> assertThat(words(state.problem())).contains("Hearth 9.8", "look at it"));
        session.close();
        assertThat(shown.plan()).isEqualTo(Fixture.PLAN);
    }

    @Test
    void aNewerPlanThatDoesNotAllowItNamesTheVersionThatCan() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST + 1);
        assertThat(refused().why()).isEqualTo(Why.NEWER);
        assertThat(words(refused().problem())).contains("saved by Hearth 9.8", "Install Hearth 9.8");
    }

    @Test
    void aNewerPlanWithoutATableOfOursIsNotRead() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST, "DROP TABLE set_asides");
        assertThat(refused().why()).isEqualTo(Why.NEWER);
    }

    @Test
    void aNewerPlanWithValuesOfItsOwnIsNotRead() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST, "UPDATE people SET ring = 'ORBIT' WHERE id = 'person1'");
        sign();
        before = Files.readAllBytes(fixture.file());
        assertThat(refused().why()).isEqualTo(Why.NEWER);
    }

    @Test
    void aNewerPlanThatDoesNotEvenKnowItselfIsNotRead() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST, "DROP TABLE about");
        assertThat(refused().why()).isEqualTo(Why.NEWER);
        assertThat(words(refused().problem())).contains("a newer Hearth", "newest");
    }

    @Test
    void aNewerPlanThatWasChangedUnnoticedIsNoticed() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST, "UPDATE people SET pronouns = 'he' WHERE id = 'person1'");
        assertThat(refused().why()).isEqualTo(Why.ALTERED);
    }

    @Test
    void aFileThatOnlyClaimsToBeNewerDoesNothing() throws IOException, CannotWrite, SQLException {
        newer(
                Migrations.NEWEST,
                "DROP TABLE about",
                "CREATE VIEW about AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
        assertThat(refused().why()).isEqualTo(Why.DAMAGED);
    }

    @Test
    void aTriggerInANewerFileIsRefused() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST, "CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM touches; END");
        assertThat(refused().why()).isEqualTo(Why.DAMAGED);
    }

    @Test
    void namesThatAreSqlAreRefused() throws IOException, CannotWrite, SQLException {
        newer(Migrations.NEWEST, "CREATE TABLE \"a' || (SELECT 1) || '\" (b TEXT)");
        assertThat(refused().why()).isEqualTo(Why.DAMAGED);
    }
}
