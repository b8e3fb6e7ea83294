package hearth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.care.Growth;
import hearth.plan.care.Introductions;
import hearth.plan.care.KFactor;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.IntroductionTexts;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree of introductions and the growth that follows from it, laid out. */
class IntroductionsPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final IntroductionTexts WORDS = new IntroductionTexts(new Texts(Locale.UK));

    private final Plan sample = SamplePlan.on(TODAY);
    private final Introductions introductions = Introductions.of(sample, TODAY);

    private static boolean overlap(Spot one, Spot other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() - 1
                && other.y() < one.y() + one.height() - 1;
    }

    @ParameterizedTest
    @ValueSource(doubles = {480, 900, 1600})
    void everybodyStandsApartAndInside(double width) {
        Picture picture = IntroductionsPicture.of(introductions, WORDS, width);
        assertThat(picture.spots()).hasSameSizeAs(introductions.lines());
        for (int i = 0; i < picture.spots().size(); i++) {
            Spot one = picture.spots().get(i);
            assertThat(one.x()).isNotNegative();
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(picture.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(picture.height());
            assertThat(picture.spots().subList(i + 1, picture.spots().size()))
                    .as(one.says())
                    .noneMatch(other -> overlap(one, other));
        }
    }

    /** 642 pixels are what the tree has in a window of 1280 × 720, beside the figures. */
    @Test
    void theTreeOfTheSampleNeedsNoScrollingSideways() {
        Picture picture = IntroductionsPicture.of(introductions, WORDS, 642);

        assertThat(picture.width()).isEqualTo(642);
        assertThat(labels(picture)).contains("Niamh C.", "Séamus Tully", "Oksana Hrytsenko");
    }

    @Test
    void whereThereIsRoomNamesAreWhole() {
        assertThat(labels(IntroductionsPicture.of(introductions, WORDS, 1600))).contains("Małgorzata Zielińska");
    }

    private static List<String> labels(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    @Test
    void whoeverBroughtSomebodyStandsLeftOfThem() {
        Picture picture = IntroductionsPicture.of(introductions, WORDS, 900);
        for (Introductions.Line line : introductions.lines()) {
            if (line.introducer() != null) {
                assertThat(spot(picture, line.introducer()).x())
                        .isLessThan(spot(picture, line.person().id()).x());
            }
        }
    }

    private static Spot spot(Picture picture, PersonId id) {
        return picture.spots().stream()
                .filter(each -> id.equals(each.about()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTreeThatNobodyCouldReadEndsAndSaysSo() {
        List<Entity> many = new ArrayList<>();
        many.add(Person.named(new PersonId("host"), "Host"));
        for (int i = 0; i < 600; i++) {
            many.add(Person.named(new PersonId("p" + i), "Guest " + i)
                    .edit()
                    .introducedBy(new PersonId("host"))
                    .person());
        }
        Picture picture = IntroductionsPicture.of(Introductions.of(Plan.of(many), TODAY), WORDS, 900);
        assertThat(picture.height()).isLessThan(8_000);
        assertThat(picture.marks())
                .filteredOn(
                        mark -> mark instanceof Mark.Label label && label.text().contains("351 more people"))
                .hasSize(1);
    }

    @Test
    void theGrowthEndsWhereItsPointsSay() {
        Growth growth = Growth.of(KFactor.of(sample, TODAY)).orElseThrow();
        Picture picture = GrowthPicture.of(growth, WORDS, 400, 200);
        String end = WORDS.people(growth.points().getLast().people().value());
        assertThat(picture.marks())
                .anyMatch(mark -> mark instanceof Mark.Label label
                        && label.bold()
                        && label.text().equals(end));
        assertThat(picture.spots()).hasSameSizeAs(growth.points());
        assertThat(picture.description()).contains(end);
    }
}
