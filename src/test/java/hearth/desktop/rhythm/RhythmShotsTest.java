package hearth.desktop.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.PeakId;
import hearth.plan.rhythm.RhythmId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The screen with the sample in it, drawn in both themes and two sizes. */
class RhythmShotsTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-18T12:00:00Z"));
    private static final Plan SAMPLE = SamplePlan.on(LocalDate.of(2026, 11, 18));

    private static Function<Desk, Screen> view(Consumer<RhythmModel> gestures) {
        return desk -> {
            RhythmView view = new RhythmView(desk);
            gestures.accept(view.model());
            return view;
        };
    }

    private static void draw(String name, Plan plan, Consumer<RhythmModel> gestures) throws IOException {
        Shots.write("rhythm-" + name, plan, NOON, view(gestures));
        assertThat(Files.size(Path.of("target/shots/rhythm-" + name + "-dark-1280x720.png")))
                .isGreaterThan(10_000);
    }

    @Test
    void theYear() throws IOException {
        draw("year", SAMPLE, model -> {});
    }

    @Test
    void aYearWithPeaks() throws IOException {
        draw("before", SAMPLE, model -> model.turn(-1));
    }

    @Test
    void aHelper() throws IOException {
        draw("helper", SAMPLE, model -> model.edit(new HelperId("orla")));
    }

    @Test
    void aPeak() throws IOException {
        draw("peak", SAMPLE, model -> model.edit(new PeakId("stollen")));
    }

    @Test
    void theWeek() throws IOException {
        draw("week", SAMPLE, model -> model.tab().set(RhythmTab.WEEK));
    }

    @Test
    void theList() throws IOException {
        draw("list", SAMPLE, model -> model.tab().set(RhythmTab.LIST));
    }

    @Test
    void theForm() throws IOException {
        draw("form", SAMPLE, model -> {
            model.tab().set(RhythmTab.WEEK);
            model.edit(new RhythmId("call-the-cafes"));
        });
    }

    @Test
    void nothingYet() throws IOException {
        Settings settings = Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("UTC"), LocalDate.of(2026, 11, 1));
        draw("empty", Plan.of(settings), model -> {});
    }
}
