package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.ScreenId;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.Tie;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Rhythm;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands at the side of a screen is never wider than the side, where its end would be cut off. */
class SidesTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    private final Plan plan = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private final ShellPage page = ShellPage.open(plan, NOON);

    @AfterEach
    void close() {
        page.close();
    }

    static Stream<Class<? extends Entity>> edited() {
        return Stream.of(
                Person.class,
                Community.class,
                Channel.class,
                Segment.class,
                Tie.class,
                Rhythm.class,
                Peak.class,
                Helper.class);
    }

    @ParameterizedTest
    @MethodSource("edited")
    void aFormFits(Class<? extends Entity> type) {
        EntityId<?> id = plan.all(type).iterator().next().id();
        page.does(() -> page.shell().desk().navigator().show(id));

        fits();
    }

    @Test
    void somebodyTendedFits() {
        Person tended = plan.all(Person.class).stream()
                .filter(person -> person.tier() != null)
                .findFirst()
                .orElseThrow();
        page.does(() -> page.shell().desk().navigator().show(ScreenId.CARE, tended.id()));

        fits();
    }

    @Test
    void aFindingFits() {
        page.go(ScreenId.REVIEW);

        fits();
    }

    private void fits() {
        Region body = page.find(".side-panel-body");
        Region side = page.find(".side-panel");
        assertThat(body.getWidth()).isBetween(200.0, side.getWidth());
        Region foot = page.find(".side-panel-foot");
        assertThat(foot.prefWidth(-1)).as("the buttons").isLessThanOrEqualTo(side.getWidth());
    }
}
