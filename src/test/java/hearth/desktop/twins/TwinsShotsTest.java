package hearth.desktop.twins;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.OnCard;
import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** People entered twice, drawn in both themes. */
class TwinsShotsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-16T12:00:00Z"));

    @Test
    void bothSidesOfAPairAreDrawn() throws Exception {
        Shots.write("twins", plan(), NOON, TwinsShotsTest::sheet);
        assertThat(Files.size(Path.of("target/shots/twins-dark-1280x720.png"))).isGreaterThan(10_000);
    }

    private static Plan plan() {
        Plan sample = SamplePlan.on(DAY);
        List<Person> some = sample.all(Person.class).stream()
                .filter(person -> !person.emails().isEmpty())
                .sorted(Comparator.comparing(Person::name))
                .limit(3)
                .toList();
        Put twice = new Put(
                Message.of("test"), some.stream().map(TwinsShotsTest::again).toList());
        return switch (twice.decide(sample)) {
            case Decision.Accepted(var changes) -> sample.with(changes);
            case Decision.Rejected(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static Person again(Person person) {
        return Person.named(new PersonId(person.id().value() + "-2"), person.name() + " (market)")
                .edit()
                .company("Saturday market")
                .role("Stall by the church, comes every week and brings a friend now and then")
                .emails(person.emails())
                .labels(List.of("market"))
                .since(DAY.minusYears(2))
                .note("Asked for rye without caraway.")
                .person();
    }

    private static Screen sheet(Desk desk) {
        TwinsView view = new TwinsView(desk, List.of(), () -> {});
        view.setPrefWidth(1072);
        return new OnCard(view, Region.USE_PREF_SIZE, view::close);
    }
}
