package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.storage.Examination.Check;
import hearth.storage.Examination.Condition;
import hearth.storage.Examination.Part;
import hearth.storage.Examination.Verdict;
import hearth.storage.disk.CannotOpen;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Migrations;
import hearth.storage.rows.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the doctor says of files of every state, and that it leaves them alone. */
class DoctorTest extends OnFixture {

    private Examination examine() throws IOException {
        byte[] before = Files.readAllBytes(fixture.file());
        Examination found = new Doctor(fixture.data()).examine(fixture.file());
        assertThat(fixture.file()).hasBinaryContent(before);
        assertThat(fixture.leftInWork()).isEmpty();
        assertThat(found.problem().isEmpty()).isEqualTo(found.verdict() == Verdict.SOUND);
        return found;
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = Connections.write(fixture.file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<Part> parts(Examination found, Condition condition) {
        return found.checks().stream()
                .filter(check -> check.condition() == condition)
                .map(Check::part)
                .toList();
    }

    private List<String> details(Part part) throws IOException {
        return examine().checks().stream()
                .filter(check -> check.part() == part)
                .flatMap(check -> check.details().stream())
                .toList();
    }

    private void assertDamaged(Part... parts) throws IOException {
        Examination found = examine();
        assertThat(found.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(parts(found, Condition.FAILED)).as(found.toString()).containsExactly(parts);
    }

    @Test
    void aSoundFileIsSoundInAllParts() throws IOException, CannotOpen {
        Examination found = examine();
        assertThat(found.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(parts(found, Condition.PASSED)).containsExactly(Part.values());
        assertThat(found.facts()).contains(fixture.facts());
        assertThat(found.facts().orElseThrow().counts()).containsEntry("people", 40);
    }

    @Test
    void aFileOfSchema1HasNoDigestAndIsSound() throws IOException {
        try (var released = DoctorTest.class.getResourceAsStream("released/001.hearth")) {
            Files.write(fixture.file(), Objects.requireNonNull(released).readAllBytes());
        }
        Examination found = examine();
        assertThat(found.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(parts(found, Condition.SKIPPED)).containsExactly(Part.DIGEST);
        assertThat(found.facts().orElseThrow().schema()).isEqualTo(1);
    }

    @Test
    void whatWasChangedUnnoticedShowsInTheDigestAlone() throws IOException, SQLException {
        sql("UPDATE people SET note = 'x' WHERE id = 'person1'");
        assertDamaged(Part.DIGEST);
    }

    @Test
    void somethingMoreInTheFileShowsInTheTables() throws IOException, SQLException {
        sql("CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
        assertDamaged(Part.SCHEMA);
    }

    @Test
    void aReferenceToNobodyIsNamed() throws IOException, SQLException {
        sql("PRAGMA foreign_keys = OFF", "DELETE FROM channels WHERE id = 'ch0'");
        assertDamaged(Part.REFERENCES, Part.DIGEST);
        assertThat(details(Part.REFERENCES))
                .allMatch(detail -> detail.endsWith("refers to no row of channels"))
                .isNotEmpty();
    }

    @Test
    void nonsenseBehindAFittingDigestShowsInTheRows() throws IOException, SQLException {
        sql("UPDATE touches SET date = '2026-02-30' WHERE id = 'touch1'");
        try (Connection connection = Connections.write(fixture.file())) {
            sql("UPDATE about SET digest = '" + Rows.digest(connection) + "'");
        }
        assertDamaged(Part.ROWS);
    }

    @Test
    void aDestroyedPageIsDamage() throws IOException {
        byte[] bytes = Files.readAllBytes(fixture.file());
        Arrays.fill(bytes, bytes.length - 8 * 4096, bytes.length - 7 * 4096, (byte) 0xA5);
        Files.write(fixture.file(), bytes);
        Examination found = examine();
        assertThat(found.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(parts(found, Condition.FAILED)).contains(Part.INTEGRITY);
    }

    @Test
    void aCutOffFileIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(fixture.file());
        Files.write(fixture.file(), Arrays.copyOf(bytes, bytes.length / 2));
        Examination found = examine();
        assertThat(found.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(parts(found, Condition.FAILED)).contains(Part.HEADER);
    }

    @Test
    void aNewerFileIsSoundOrTooNew() throws IOException, SQLException {
        sql("PRAGMA user_version = " + (Migrations.NEWEST + 1));
        assertThat(examine().verdict()).isEqualTo(Verdict.SOUND);
        sql("UPDATE about SET min_reader = " + (Migrations.NEWEST + 1));
        assertThat(examine().verdict()).isEqualTo(Verdict.NEWER);
    }

    @Test
    void whatIsNoPlanIsUnreadable() throws IOException {
        Files.writeString(fixture.file(), "Name,Email\n");
        assertThat(examine().verdict()).isEqualTo(Verdict.UNREADABLE);
        Files.delete(fixture.file());
        assertThat(new Doctor(fixture.data()).examine(fixture.file()).verdict()).isEqualTo(Verdict.UNREADABLE);
    }
}
