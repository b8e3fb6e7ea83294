package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.map.Landscape;
import hearth.plan.map.Quadrants;
import hearth.plan.trail.Trail;
import hearth.plan.trail.Trail.Step;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What influence × visibility says of a point, on the sample. */
class QuadrantSaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId MIMI = new PersonId("mimi-adeyemi");

    private final Plan plan = SamplePlan.on(TODAY);
    private final Landscape landscape = Landscape.of(plan, TODAY);
    private final Texts texts = new Texts(Locale.UK);
    private final MapScene scene =
            Arranged.of(plan, landscape, TODAY).scene(Arrangement.QUADRANTS, landscape, Colours.NONE, texts);
    private final Viewport view = Viewport.of(1_600, 800).fitting(scene.bounds(), scene.margin());
    private final Attention onMimi = new Attention(Set.of(MIMI), null, List.of(), null);

    @Test
    void aDotOfTheWaySaysWhenItWasAndWhatWasDone() {
        Person mimi = plan.get(MIMI);
        Step step = Trail.of(mimi, plan, TODAY).steps().reversed().stream()
                .filter(each -> !each.caused().isEmpty())
                .findFirst()
                .orElseThrow();
        Point dot = view.point(Quadrants.of(landscape).at(step.before()));

        assertThat(scene.says(view, onMimi, dot.x(), dot.y()).orElseThrow())
                .contains(texts.date(step.from()), texts.date(step.to()))
                .contains(new TrailWords(texts).done(step).getFirst());
    }

    @Test
    void nobodysWayIsSpokenOfWhileNobodyLooksAtThem() {
        Step step = Trail.of(plan.get(MIMI), plan, TODAY).steps().getFirst();
        Point dot = view.point(Quadrants.of(landscape).at(step.before()));

        String words = scene.says(view, Attention.NONE, dot.x(), dot.y()).orElse("");
        assertThat(words).doesNotContain(new TrailWords(texts).days(step));
    }

    @Test
    void somebodySaysWhatTheirPlaceIsMadeOfAndHowSureThatIs() {
        Point at = view.point(
                Objects.requireNonNull(Quadrants.of(landscape).places().get(MIMI)));

        assertThat(scene.says(view, Attention.NONE, at.x(), at.y()).orElseThrow())
                .startsWith("Mimi Adeyemi: Beacon. Influence 4")
                .contains("with 95 % confidence", "Seen by 6,400 to 8,500");
    }

    /** Of many, only what somebody attends to is painted anew; their way is of it. */
    @Test
    void theWayIsPaintedAlsoAboveAPictureOfMany() {
        List<Mark> attended = MapPicture.attended(scene, view, onMimi).marks();
        String month = texts.monthAndYear(
                Trail.of(plan.get(MIMI), plan, TODAY).steps().getFirst().from());

        assertThat(attended)
                .anyMatch(
                        mark -> mark instanceof Mark.Label label && label.text().equals(month));
    }
}
