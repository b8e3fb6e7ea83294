package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.ImportRefused;
import hearth.exchange.json.PlanJson;
import hearth.plan.Plan;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.rows.Descent;
import hearth.storage.rows.Migrations;
import hearth.storage.salvage.Recovered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that released versions wrote, one of every schema, with the JSON those versions made of them. */
class ReleasedTest {

    @TempDir
    Path temp;

    private Fixture fixture = new Fixture(Path.of(""), new DataFolder(Path.of(""), Fixture.NOON));

    @BeforeEach
    void begin() throws IOException {
        fixture = Fixture.in(temp);
    }

    /** Every schema before today's: a file of each is kept here. */
    static IntStream schemas() {
        return IntStream.range(1, Migrations.NEWEST);
    }

    private static InputStream released(String name) {
        return Objects.requireNonNull(ReleasedTest.class.getResourceAsStream("released/" + name));
    }

    /** What each of the files holds. */
    private static Plan plan() throws IOException, ImportRefused {
        return PlanJson.read(released("plan.json"));
    }

    private static InputStream file(int schema) {
        return released("%03d.hearth".formatted(schema));
    }

    private void put(int schema) throws IOException {
        try (InputStream in = file(schema)) {
            Files.copy(in, fixture.file());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aFileOfAnEarlierSchemaLosesNothing(int schema) throws IOException, CannotOpen, ImportRefused {
        put(schema);
        Plan plan = plan();
        assertThat(fixture.read()).isEqualTo(plan);
        assertThat(fixture.facts().digest()).isEqualTo(PlanFile.digest(plan));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void lookingAtAFileOfAnEarlierSchemaLeavesItAlone(int schema) throws IOException, CannotOpen {
        put(schema);
        fixture.read();
        assertThat(fixture.facts().schema()).isEqualTo(schema);
        PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file().close();
        assertThat(fixture.file()).hasBinaryContent(file(schema).readAllBytes());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aFileOfAnEarlierSchemaIsOfTodayAfterTheFirstEdit(int schema) throws IOException, CannotOpen {
        put(schema);
        Session session = Fixture.session(PlanFile.open(fixture.file(), fixture.data(), new ByHand()));
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(fixture.facts().schema()).isEqualTo(Migrations.NEWEST);
        assertThat(fixture.facts().digest()).isEqualTo(PlanFile.digest(session.plan()));
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void recoveringAFileOfAnEarlierSchemaMissesNoKindThatCameLater(int schema)
            throws IOException, CannotOpen, ImportRefused {
        put(schema);
        Recovered recovered = new Doctor(fixture.data()).recover(fixture.file());
        assertThat(recovered.plan()).isEqualTo(plan());
        assertThat(recovered.lost()).isEmpty();
    }

    @Test
    void copiesOfAFileThatKnowsNoOriginAreKinAllTheSame() throws IOException, CannotOpen {
        put(1);
        Descent before = fixture.facts().descent();
        Session session = Fixture.session(PlanFile.open(fixture.file(), fixture.data(), new ByHand()));
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(fixture.facts().descent().origin()).isEqualTo(before.origin());
    }
}
