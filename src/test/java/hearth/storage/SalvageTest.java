package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Person;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.CannotWrite;
import hearth.storage.rows.Connections;
import hearth.storage.salvage.Lost;
import hearth.storage.salvage.Recovered;
import hearth.testing.BigPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of damaged files, and that nothing that is lost goes unsaid. */
class SalvageTest extends OnFixture {

    private static final int PAGE = 4096;

    /** How many pages lie between two that are destroyed in turn. */
    private static final int EVERY = 7;

    private static final Plan PLAN = SamplePlan.on(BigPlan.TODAY);

    private byte[] sound = {};

    @BeforeEach
    void write() throws IOException, CannotWrite {
        PlanFile.write(fixture.file(), PLAN, fixture.data(), true);
        sound = Files.readAllBytes(fixture.file());
    }

    private Recovered recover() throws CannotOpen, IOException {
        byte[] before = Files.readAllBytes(fixture.file());
        Recovered recovered = new Doctor(fixture.data()).recover(fixture.file());
        assertThat(fixture.file()).hasBinaryContent(before);
        assertThat(fixture.leftInWork()).isEmpty();
        return recovered;
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = Connections.write(fixture.file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Set<Entity> entities(Plan plan) {
        Set<Entity> all = new HashSet<>();
        Kinds.ALL.forEach(kind -> all.addAll(plan.all(kind.type())));
        return all;
    }

    /** Everything of the plan is there as it was, or its loss is told; and there is nothing that never was. */
    private static void assertNothingIsLostInSilence(Recovered recovered) {
        Set<String> told = new HashSet<>();
        recovered.lost().forEach(lost -> told.add(lost.kind() + " " + lost.id()));
        for (Kind<?> kind : Kinds.ALL) {
            Set<Object> there = new HashSet<>(recovered.plan().all(kind.type()));
            for (Entity entity : PLAN.all(kind.type())) {
                String name = kind.name() + " " + entity.id().value();
                assertThat(there.contains(entity) || told.contains(name) || told.contains(kind.name() + " *"))
                        .as("%s is there or told of: %s", name, recovered.lost())
                        .isTrue();
            }
        }
        Set<Entity> invented = entities(recovered.plan());
        invented.removeAll(entities(PLAN));
        invented.removeIf(entity -> told.contains(
                Kinds.of(entity.getClass()).name() + " " + entity.id().value()));
        assertThat(invented).isEmpty();
        assertThat(recovered.plan().dangling()).isEmpty();
    }

    @Test
    void ofASoundFileNothingIsLost() throws CannotOpen, IOException {
        Recovered recovered = recover();
        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.plan()).isEqualTo(PLAN);
        assertThat(recovered.descent()).isEqualTo(fixture.facts().descent());
    }

    /** Pages of 4,096 bytes are what Hearth writes; whoever vacuums a plan elsewhere may choose others. */
    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 2048})
    void theListOfTablesMayBeLongerThanAPage(int pageSize) throws CannotOpen, IOException, SQLException {
        sql("PRAGMA page_size = " + pageSize, "VACUUM");
        Recovered recovered = recover();
        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.plan()).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75, 0.99})
    void ofACutOffFileWithALongListTheBeginningIsThere(double part) throws IOException, CannotOpen, SQLException {
        sql("PRAGMA page_size = 1024", "VACUUM");
        byte[] whole = Files.readAllBytes(fixture.file());
        Files.write(fixture.file(), Arrays.copyOf(whole, (int) (whole.length * part)));
        assertNothingIsLostInSilence(recover());
    }

    @Test
    void whicheverPageIsDestroyedTheRestIsThere() throws IOException, CannotOpen {
        int pages = sound.length / PAGE;
        int tried = 0;
        int entities = 0;
        for (int page = 0; page < pages; page += EVERY) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, Math.max(100, page * PAGE), (page + 1) * PAGE, (byte) 0xA5);
            Files.write(fixture.file(), damaged);
            Recovered recovered = recover();
            assertNothingIsLostInSilence(recovered);
            entities += recovered.plan().size();
            tried++;
        }
        assertThat(entities / (double) tried / PLAN.size())
                .as("part that is recovered")
                .isGreaterThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75, 0.9, 0.99})
    void ofACutOffFileTheBeginningIsThere(double part) throws IOException, CannotOpen {
        Files.write(fixture.file(), Arrays.copyOf(sound, (int) (sound.length * part)));
        assertNothingIsLostInSilence(recover());
    }

    @Test
    void aMissingIndexCostsNothing() throws SQLException, CannotOpen, IOException {
        sql("DROP INDEX touches_by_person");
        assertThat(recover().plan()).isEqualTo(PLAN);
    }

    @Test
    void whatIsNotAsItWasSavedIsStillRead() throws SQLException, CannotOpen, IOException {
        sql("UPDATE people SET note = 'changed'");
        assertThat(recover().plan().all(Person.class))
                .allMatch(person -> person.note().equals("changed"));
    }

    @Test
    void rowsThatAreNoEntityAreNamed() throws SQLException, CannotOpen, IOException {
        sql("UPDATE measurements SET date = '2026-02-30' WHERE rowid = 1");
        Recovered recovered = recover();
        assertThat(recovered.lost()).hasSize(1);
        assertThat(recovered.lost().getFirst().reason().key()).isEqualTo("storage.lost.nonsense");
        assertNothingIsLostInSilence(recovered);
    }

    @Test
    void whatReferredToTheLostDoesWithoutIt() throws SQLException, CannotOpen, IOException {
        sql("PRAGMA foreign_keys = OFF", "DELETE FROM segments", "DELETE FROM kpis");
        Recovered recovered = recover();
        assertThat(recovered.plan().all(Person.class)).hasSameSizeAs(PLAN.all(Person.class));
        assertThat(recovered.lost()).anyMatch(lost -> lost.kind().equals("people") && lost.kept());
        assertThat(recovered.lost()).anyMatch(lost -> lost.kind().equals("goals") && !lost.kept());
        assertThat(recovered.plan().dangling()).isEmpty();
    }

    @Test
    void lostSettingsBeginAnew() throws SQLException, CannotOpen, IOException {
        sql("DELETE FROM settings");
        Recovered recovered = recover();
        assertThat(recovered.plan().settings().name()).isEqualTo("plan");
        assertThat(recovered.lost()).extracting(Lost::kind).containsExactly("settings");
    }

    @Test
    void aHostileSchemaIsReplacedByOurs() throws SQLException, CannotOpen, IOException {
        sql(
                "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
                "CREATE TRIGGER sneaky AFTER INSERT ON people BEGIN DELETE FROM touches; END",
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'nom TEXT NOT NULL')");
        assertThat(recover().plan()).isEqualTo(PLAN);
    }

    @Test
    void theListOfTablesIsNotNeeded() throws IOException, CannotOpen {
        byte[] damaged = sound.clone();
        Arrays.fill(damaged, 100, PAGE, (byte) 0);
        Files.write(fixture.file(), damaged);
        Recovered recovered = recover();
        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.plan()).isEqualTo(PLAN);
    }

    @Test
    void aFileWithNothingButAHeaderSaysThatNothingIsLeft() throws IOException {
        byte[] damaged = sound.clone();
        Arrays.fill(damaged, 100, damaged.length, (byte) 0);
        Files.write(fixture.file(), damaged);
        CannotOpen refused =
                catchThrowableOfType(CannotOpen.class, () -> new Doctor(fixture.data()).recover(fixture.file()));
        assertThat(refused.why()).isEqualTo(Why.NOTHING_LEFT);
    }

    @Test
    void aFileWithoutAHeaderIsNoPlan() throws IOException {
        byte[] damaged = sound.clone();
        Arrays.fill(damaged, 0, 100, (byte) 0);
        Files.write(fixture.file(), damaged);
        CannotOpen refused =
                catchThrowableOfType(CannotOpen.class, () -> new Doctor(fixture.data()).recover(fixture.file()));
        assertThat(refused.why()).isEqualTo(Why.NOT_A_PLAN);
    }

    @Test
    void aFileOfSchema1IsRecoveredToo() throws IOException, CannotOpen {
        try (var released = SalvageTest.class.getResourceAsStream("released/001.hearth")) {
            Files.write(fixture.file(), Objects.requireNonNull(released).readAllBytes());
        }
        Recovered recovered = recover();
        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.plan()).isEqualTo(fixture.read());
        assertThat(recovered.descent().origin())
                .isEqualTo(fixture.facts().descent().origin());
    }

    @Test
    void aTouchNamedByItsIndexIsNamedWhenItIsLost() throws CannotOpen, IOException, SQLException {
        List<Lost> lost = List.of();
        for (int page = 1; lost.isEmpty(); page++) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0xA5);
            Files.write(fixture.file(), damaged);
            lost = recover().lost().stream()
                    .filter(each -> each.reason().key().equals("storage.lost.page"))
                    .toList();
        }
        assertThat(lost).noneMatch(each -> each.id().equals("*"));
    }
}
