package hearth.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.ScreenShots;
import hearth.desktop.fx.Theme;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.care.CareRow;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.today.DueNumber;
import hearth.plan.today.OpenRhythm;
import hearth.plan.today.Today;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the Today screen shows when nothing is left; how it looks when opened is in the gallery. */
class TodayPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    void aDayDone() throws IOException {
        Plan done = done(SamplePlan.on(TODAY));

        Path png = Path.of("target", "shots", "today-done.png");
        new ScreenShots(done, NOON, Theme.LIGHT, 1280, 720).write(TodayView::new, png);

        assertThat(Today.of(done, TODAY).isAllDone()).isTrue();
        assertThat(Files.size(png)).isGreaterThan(20_000);
    }

    private static Plan done(Plan plan) {
        Plan current = plan;
        for (Today day = Today.of(plan, TODAY); !day.isAllDone(); day = Today.of(current, TODAY)) {
            current = after(current, next(current, day));
        }
        return current;
    }

    private static Command next(Plan plan, Today day) {
        if (!day.people().isEmpty()) {
            CareRow row = day.people().getFirst();
            return put(TouchDraft.real(TouchKind.GIVEN, TODAY).touch(new TouchId("t" + plan.size()), row.id()));
        }
        if (!day.rhythms().isEmpty()) {
            OpenRhythm open = day.rhythms().getFirst();
            return open.slot().done(new OccurrenceId("o" + plan.size()));
        }
        DueNumber due = day.numbers().getFirst();
        return put(new Measurement(
                new MeasurementId("m" + plan.size()), due.kpi().id(), due.period(), BigDecimal.ONE, "", ""));
    }

    private static Command put(Entity entity) {
        return new Put(Message.of("today.done.title"), entity);
    }

    private static Plan after(Plan plan, Command command) {
        return plan.with(((Decision.Accepted) command.decide(plan)).changes());
    }
}
