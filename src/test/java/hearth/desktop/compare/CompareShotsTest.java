package hearth.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.OnCard;
import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Change;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.scorecard.Kpi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A copy beside the plan, drawn in both themes. */
class CompareShotsTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-16T12:00:00Z"));
    private static final Plan BASE = SamplePlan.on(LocalDate.of(2026, 11, 16));

    @Test
    void aCopyEditedApartIsDrawn() throws Exception {
        Shots.write("compare", edited(14, "Ask about the oven"), NOON, desk -> sheet(desk, copy()));
        assertThat(Files.size(Path.of("target/shots/compare-dark-1280x720.png")))
                .isGreaterThan(10_000);
    }

    @Test
    void twoThatAreTheSameAreDrawn() throws Exception {
        OtherCopy same =
                new OtherCopy(BASE, Optional.empty(), Optional.empty(), true, Optional.of(NOON.instant()), BASE);
        Shots.write("compare-same", BASE, NOON, desk -> sheet(desk, same));
        assertThat(Files.size(Path.of("target/shots/compare-same-dark-1280x720.png")))
                .isGreaterThan(10_000);
    }

    private static OtherCopy copy() {
        Plan theirs = edited(30, "Bring the new price list");
        Person new1 = Person.named(new PersonId("new-1"), "Clara Quill");
        Kpi kpi = BASE.all(Kpi.class).stream()
                .min(Comparator.comparing(each -> each.id().value()))
                .orElseThrow();
        theirs = theirs.with(List.of(new Change(null, new1), new Change(kpi, kpi.at(7))));
        Instant then = NOON.instant();
        return new OtherCopy(
                theirs,
                Optional.of(then.minusSeconds(3_600)),
                Optional.of(then.minusSeconds(90_000)),
                true,
                Optional.of(then.minusSeconds(400_000)),
                BASE);
    }

    private static Plan edited(int days, String next) {
        List<Person> people = BASE.all(Person.class).stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .limit(4)
                .toList();
        Plan plan = BASE;
        for (Person person : people) {
            Person changed = person.edit()
                    .cadenceDays(days)
                    .nextStep(next)
                    .role("Editor")
                    .person();
            plan = plan.with(List.of(new Change(person, changed)));
        }
        return plan;
    }

    private static Screen sheet(Desk desk, OtherCopy copy) {
        CompareView view = new CompareView(desk, "bakery-client.hearth", counterpart(copy), failure -> {}, () -> {});
        HBox foot = new HBox(8);
        foot.getChildren().setAll(view.buttons());
        return new OnCard(new VBox(12, view, foot), 1000, view::close);
    }

    private static Counterpart counterpart(OtherCopy copy) {
        return new Counterpart() {
            @Override
            public OtherCopy read() {
                return copy;
            }

            @Override
            public void merged() {}
        };
    }
}
