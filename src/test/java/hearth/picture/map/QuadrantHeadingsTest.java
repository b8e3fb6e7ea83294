package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.map.Landscape;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of the fields of influence × visibility, on the sample in views from a small projector’s to a large screen’s. */
class QuadrantHeadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final double DOT = 4;

    @ParameterizedTest
    @CsvSource({"620,340", "1018,360", "1660,700"})
    void nobodyStandsOnTheNameOfAField(double width, double height) {
        MapScene scene = scene();
        Viewport view = Viewport.of(width, height).fitting(scene.bounds(), scene.margin());
        List<Box> words = scene.ground().words(view);

        assertThat(scene.landscape().nodes().values()).isNotEmpty().allSatisfy(node -> {
            Box dot = Box.around(view.point(node.place()), DOT);
            assertThat(words).noneMatch(dot::overlaps);
        });
    }

    @ParameterizedTest
    @CsvSource({"620,340", "1018,360", "1660,700"})
    void everyNameIsInView(double width, double height) {
        MapScene scene = scene();
        Viewport view = Viewport.of(width, height).fitting(scene.bounds(), scene.margin());

        assertThat(scene.ground().words(view)).allSatisfy(box -> {
            assertThat(box.left()).isGreaterThanOrEqualTo(0);
            assertThat(box.top()).isGreaterThanOrEqualTo(0);
            assertThat(box.right()).isLessThanOrEqualTo(width);
            assertThat(box.bottom()).isLessThanOrEqualTo(height);
        });
    }

    private static MapScene scene() {
        Plan plan = SamplePlan.on(TODAY);
        Landscape landscape = Landscape.of(plan, TODAY);
        return Arranged.of(plan, landscape, TODAY)
                .scene(Arrangement.QUADRANTS, landscape, Colours.NONE, new Texts(Locale.UK));
    }
}
