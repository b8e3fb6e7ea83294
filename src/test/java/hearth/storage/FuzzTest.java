package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.rows.Connections;
import hearth.storage.rows.TimeLimit;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plan files with something wrong in them: bytes, pages, the end, the header, the schema, rows. Whatever it is, opening
 * gives the plan that was saved or a refusal with a reason, soon; the doctor and the recovery always have an answer.
 * {@code -Dhearth.fuzz.times} and {@code -Dhearth.fuzz.seed} make it another hunt.
 */
class FuzzTest extends OnFixture {

    private static final long SEED = Long.getLong("hearth.fuzz.seed", 4_711);
    private static final int TIMES = Integer.getInteger("hearth.fuzz.times", 200);

    /** Of the processor; the wall's clock says nothing on a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int PAGE = 4096;
    private static final Plan PLAN = BigPlan.of(3, new BigPlan.Size(30, 60, 2, 6));

    private static final List<String> STATEMENTS = List.of(
            "UPDATE people SET note = note || '.' WHERE rowid = %d",
            "UPDATE people SET name = '' WHERE rowid = %d",
            "UPDATE touches SET date = date || '0' WHERE rowid = %d",
            "UPDATE touches SET real = 1 - real WHERE rowid = %d",
            "UPDATE touches SET person = 'nobody' WHERE rowid = %d",
            "UPDATE measurements SET value = value || '1' WHERE rowid = %d",
            "UPDATE segments SET \"order\" = \"order\" + 1 WHERE rowid = %d",
            "DELETE FROM ties WHERE rowid = %d",
            "DELETE FROM settings WHERE rowid = %d",
            "INSERT INTO set_asides SELECT id || 'x', practice, subject, reason, date FROM set_asides WHERE rowid = %d",
            "CREATE TABLE more%d (a)",
            "CREATE VIEW v%d AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
            "CREATE TRIGGER t%d AFTER INSERT ON people BEGIN DELETE FROM touches; END",
            "CREATE VIRTUAL TABLE f%d USING fts5(a)",
            "DROP INDEX touches_by_person",
            "ALTER TABLE kpis ADD COLUMN more%d TEXT",
            "PRAGMA user_version = %d",
            "PRAGMA application_id = %d",
            "PRAGMA journal_mode = WAL",
            "UPDATE about SET digest = lower(digest || '%d')",
            "UPDATE about SET min_reader = %d",
            "DELETE FROM about",
            "UPDATE sqlite_schema SET rootpage = %d WHERE name = 'people'",
            "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'people'");

    private byte[] sound = {};

    @BeforeEach
    void write() throws IOException, CannotWrite {
        PlanFile.write(fixture.file(), PLAN, fixture.data(), true);
        sound = Files.readAllBytes(fixture.file());
    }

    @Test
    void whateverIsInAFileItIsThePlanOrARefusal() throws IOException {
        System.out.println("fuzz test: seed " + SEED + ", files " + TIMES);
        int opened = 0;
        for (int i = 0; i < TIMES; i++) {
            String name = "file " + i + " of seed " + SEED;
            Chance chance = new Chance(SEED + i);
            Files.write(fixture.file(), sound);
            spoil(chance);
            byte[] before = Files.readAllBytes(fixture.file());
            opened += tryAll(name) ? 1 : 0;
            assertThat(fixture.file()).as(name).hasBinaryContent(before);
            assertThat(fixture.leftInWork()).as(name).isEmpty();
        }
        System.out.println(
                "fuzz test: " + opened + " opened with the plan that was saved, " + (TIMES - opened) + " refused");
    }

    /** True when the plan could be opened. */
    private boolean tryAll(String name) {
        long start = TimeLimit.now();
        Optional<Plan> plan = opened();
        plan.ifPresent(found -> assertThat(found).as(name).isEqualTo(PLAN));
        assertSoon(name, start);
        start = TimeLimit.now();
        Examination found = new Doctor(fixture.data()).examine(fixture.file());
        assertThat(found.verdict() == Examination.Verdict.SOUND)
                .as(name + found)
                .isEqualTo(plan.isPresent());
        assertSoon(name, start);
        start = TimeLimit.now();
        recovered()
                .ifPresent(
                        recovered -> assertThat(recovered.dangling()).as(name).isEmpty());
        assertSoon(name, start);
        return plan.isPresent();
    }

    private static void assertSoon(String name, long start) {
        assertThat(Duration.ofNanos(TimeLimit.now() - start)).as(name).isLessThan(LONGEST);
    }

    private Optional<Plan> opened() {
        try {
            return Optional.of(fixture.read());
        } catch (CannotOpen e) {
            return Optional.empty();
        }
    }

    private Optional<Plan> recovered() {
        try {
            return Optional.of(
                    new Doctor(fixture.data()).recover(fixture.file()).plan());
        } catch (CannotOpen e) {
            return Optional.empty();
        }
    }

    private void spoil(Chance chance) throws IOException {
        switch (chance.below(6)) {
            case 0 -> flip(chance, sound.length);
            case 1 -> flip(chance, 100);
            case 2 -> page(chance);
            case 3 -> Files.write(fixture.file(), Arrays.copyOf(sound, chance.below(sound.length)));
            case 4 -> flip(chance, PAGE);
            default -> statement(chance);
        }
    }

    private void flip(Chance chance, int within) throws IOException {
        byte[] bytes = sound.clone();
        for (int i = chance.below(8); i >= 0; i--) {
            bytes[chance.below(within)] ^= (byte) (1 << chance.below(8));
        }
        Files.write(fixture.file(), bytes);
    }

    /** A page that is empty, another's, or noise. */
    private void page(Chance chance) throws IOException {
        byte[] bytes = sound.clone();
        int pages = bytes.length / PAGE;
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        switch (chance.below(3)) {
            case 0 -> page.put(bytes, chance.below(pages) * PAGE, PAGE);
            case 1 -> {
                while (page.hasRemaining()) {
                    page.put((byte) chance.below(256));
                }
            }
            default -> page.put((byte) 0);
        }
        System.arraycopy(page.array(), 0, bytes, chance.below(pages) * PAGE, PAGE);
        Files.write(fixture.file(), bytes);
    }

    /** Something that another program could do to the file, whether SQLite lets it or not. */
    private void statement(Chance chance) throws IOException {
        String sql = STATEMENTS.get(chance.below(STATEMENTS.size())).formatted(1 + chance.below(40));
        try (Connection connection = Connections.write(fixture.file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute(sql);
        } catch (SQLException e) {
            Files.write(fixture.file(), sound);
        }
    }
}
