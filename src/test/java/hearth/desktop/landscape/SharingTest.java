package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.Offer;
import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.testing.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Giving the picture of the landscape away, without a window. */
class SharingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder = Path.of("");

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    Person.named(new PersonId("anna"), "Anna Weiss").at(new Place(0, 0)),
                    Person.named(new PersonId("ben"), "Ben Adler").at(new Place(2_000, 0))));
    private final LandscapeModel model = new LandscapeModel(desk.desk());
    private final MapModel map = new MapModel(model);
    private final Sharing sharing = new Sharing(desk.desk(), map, () -> {
        throw new AssertionError("no window is needed");
    });

    SharingTest() {
        map.resize(1_000, 700);
    }

    @Test
    void theEndingSaysAsWhatAPictureIsWritten() throws IOException {
        Path svg = folder.resolve("map.svg");
        Path png = folder.resolve("map.PNG");
        sharing.save(sharing.sheet(false), svg);
        sharing.save(sharing.sheet(false), png);

        assertThat(Files.readString(svg)).startsWith("<").contains("Anna Weiss", "Ben Adler");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(3_000);
        assertThat(desk.told()).extracting(message -> message.key()).containsExactly("sheet.saved", "sheet.saved");
    }

    @Test
    void onlyWhatIsShownIsGivenAway() throws IOException {
        Path file = folder.resolve("map.svg");
        model.filter().set(LandscapeFilter.ALL.text("anna"));
        sharing.save(sharing.sheet(false), file);

        assertThat(Files.readString(file)).contains("Anna Weiss").doesNotContain("Ben Adler");
    }

    @Test
    void whatIsOutOfViewStaysOutOfAPictureOfTheView() throws IOException {
        Path file = folder.resolve("map.svg");
        map.zoom(
                4,
                map.pointOf(new Place(0, 0)).x(),
                map.pointOf(new Place(0, 0)).y());
        sharing.save(sharing.sheet(true), file);

        assertThat(Files.readString(file)).contains("Anna Weiss").doesNotContain("Ben Adler");
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemAndNothingIsLeftThere() {
        Path nowhere = folder.resolve("missing").resolve("map.svg");
        sharing.save(sharing.sheet(false), nowhere);

        assertThat(desk.problems()).hasSize(1);
        assertThat(nowhere).doesNotExist();
        assertThat(desk.told()).isEmpty();
    }

    @Test
    void aTableIsNoPictureAndNeitherIsAnEmptyMap() {
        assertThat(sharing.offers()).allMatch(SharingTest::isPossible);
        model.mode().set(LandscapeMode.TABLE);
        assertThat(sharing.offers()).noneMatch(SharingTest::isPossible);
    }

    @Test
    void theNameFollowsTheKindThatWasChosen() {
        assertThat(Sharing.ending(Path.of("a", "hearth-landscape.svg"), true))
                .isEqualTo(Path.of("a", "hearth-landscape.png"));
        assertThat(Sharing.ending(Path.of("mine"), true)).isEqualTo(Path.of("mine.png"));
        assertThat(Sharing.ending(Path.of("mine"), false)).isEqualTo(Path.of("mine.svg"));
        assertThat(Sharing.ending(Path.of("mine.svg"), true)).isEqualTo(Path.of("mine.svg"));
        assertThat(Sharing.ending(Path.of("Mine.PNG"), false)).isEqualTo(Path.of("Mine.PNG"));
    }

    private static boolean isPossible(Offer offer) {
        return offer.possible().getAsBoolean();
    }
}
