package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.ImportRefused;
import hearth.exchange.json.PlanJson;
import hearth.plan.Plan;
import hearth.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that released versions wrote, one of every schema, with the JSON those versions made of them. */
class ReleasedTest {

    @TempDir
    Path temp;

    private Fixture fixture = new Fixture(Path.of(""), new DataFolder(Path.of(""), Fixture.NOON));

    @BeforeEach
    void begin() throws IOException {
        fixture = Fixture.in(temp);
    }

    private static InputStream released(String name) {
        return Objects.requireNonNull(ReleasedTest.class.getResourceAsStream("released/" + name));
    }

    private static Plan plan(String name) throws IOException, ImportRefused {
        return PlanJson.read(released(name));
    }

    private void put(String name) throws IOException {
        try (InputStream in = released(name)) {
            Files.copy(in, fixture.file());
        }
    }

    @Test
    void aFileOfSchema1LosesNothing() throws IOException, CannotOpen, ImportRefused {
        put("001.hearth");
        Plan plan = plan("001.json");
        assertThat(fixture.read()).isEqualTo(plan);
        assertThat(fixture.facts().digest()).isEqualTo(PlanFile.digest(plan));
    }

    @Test
    void lookingAtAFileOfSchema1LeavesItAlone() throws IOException, CannotOpen {
        put("001.hearth");
        fixture.read();
        assertThat(fixture.facts().schema()).isEqualTo(1);
        PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file().close();
        assertThat(fixture.file()).hasBinaryContent(released("001.hearth").readAllBytes());
    }

    @Test
    void aFileOfSchema1IsOfTodayAfterTheFirstEdit() throws IOException, CannotOpen {
        put("001.hearth");
        Session session = Fixture.session(PlanFile.open(fixture.file(), fixture.data(), new ByHand()));
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(fixture.facts().schema()).isEqualTo(Migrations.NEWEST);
        assertThat(fixture.facts().digest()).isEqualTo(PlanFile.digest(session.plan()));
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void recoveringAFileOfSchema1MissesNoKindThatCameLater() throws IOException, CannotOpen, ImportRefused {
        put("001.hearth");
        Recovered recovered = new Doctor(fixture.data()).recover(fixture.file());
        assertThat(recovered.plan()).isEqualTo(plan("001.json"));
        assertThat(recovered.lost()).isEmpty();
    }

    @Test
    void copiesOfAFileThatKnowsNoOriginAreKinAllTheSame() throws IOException, CannotOpen {
        put("001.hearth");
        Descent before = fixture.facts().descent();
        Session session = Fixture.session(PlanFile.open(fixture.file(), fixture.data(), new ByHand()));
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(fixture.facts().descent().origin()).isEqualTo(before.origin());
    }
}
