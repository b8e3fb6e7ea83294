package hearth.desktop.landscape.mix;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.landscape.LandscapeView;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kinds;
import hearth.plan.mix.Mix;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options and mix as a person sees them: before anything is weighed, and while an option is edited. */
class MixShotsTest {

    private static final Plan SAMPLE = SamplePlan.on(LocalDate.of(2026, 11, 16));
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-16T12:00:00Z"));

    @Test
    void anOptionIsEditedAtTheSide() throws Exception {
        Shots.write("options-edited", SAMPLE, NOON, desk -> revealing(desk, new OptionId("option-08")));
        assertThat(Files.size(Path.of("target/shots/options-edited-light-1280x720.png")))
                .isGreaterThan(20_000);
    }

    @Test
    void nothingIsWeighedYet() throws Exception {
        Shots.write("options-none", unweighed(), NOON, MixShotsTest::options);
        assertThat(Files.size(Path.of("target/shots/options-none-light-1280x720.png")))
                .isGreaterThan(10_000);
    }

    private static Screen revealing(Desk desk, OptionId id) {
        LandscapeView view = new LandscapeView(desk);
        view.reveal(id);
        return view;
    }

    private static Screen options(Desk desk) {
        LandscapeView view = new LandscapeView(desk);
        view.face("options");
        return view;
    }

    private static Plan unweighed() {
        List<Entity> rest = Kinds.ALL.stream()
                .flatMap(kind -> SAMPLE.all(kind.type()).stream())
                .map(Entity.class::cast)
                .filter(entity -> !(entity instanceof Option) && !(entity instanceof Mix))
                .toList();
        return Plan.of(rest);
    }
}
