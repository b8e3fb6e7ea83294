package hearth.desktop.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.scorecard.KpiId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** The Scorecard as it looks: the board, a KPI's page, and a plan that has no KPI yet. */
class ScorecardShotsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    void theBoardOfTheBakery() throws IOException {
        assertDrawn("scorecard", SamplePlan.on(TODAY), ScorecardView::new);
    }

    @Test
    void aPageOfWeeks() throws IOException {
        assertDrawn("scorecard-kpi", SamplePlan.on(TODAY), desk -> page(desk, "takings"));
    }

    @Test
    void aPageOfMonths() throws IOException {
        assertDrawn("scorecard-months", SamplePlan.on(TODAY), desk -> page(desk, "review-score"));
    }

    @Test
    void aPlanWithoutKpisTeaches() throws IOException {
        Plan empty = Plan.of(Settings.of("New", "EUR", Locale.GERMANY, ZoneId.of("UTC"), TODAY));
        assertDrawn("scorecard-empty", empty, ScorecardView::new);
    }

    @Test
    void theFormOfAGoal() throws IOException {
        assertDrawn("scorecard-goal", SamplePlan.on(TODAY), desk -> pressed(page(desk, "website-visits"), "Add goal"));
    }

    @Test
    void theFormOfAKpi() throws IOException {
        assertDrawn("scorecard-form", SamplePlan.on(TODAY), desk -> pressed(page(desk, "followers"), "Edit"));
    }

    private static Screen pressed(Screen screen, String button) {
        screen.node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(button))
                .forEach(Button::fire);
        return screen;
    }

    private static Screen page(Desk desk, String kpi) {
        ScorecardView view = new ScorecardView(desk);
        view.reveal(new KpiId(kpi));
        return view;
    }

    private static void assertDrawn(String name, Plan plan, Function<Desk, Screen> screen) throws IOException {
        Shots.write(name, plan, NOON, screen);
        assertThat(Files.size(Path.of("target/shots/" + name + "-dark-1920x1080.png")))
                .isGreaterThan(20_000);
    }
}
