package hearth.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.picture.Tone;
import hearth.plan.trait.Sorting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hues that tell groups apart, by day, by night and on paper. */
class HuesTest {

    private static final List<Tone> HUES =
            IntStream.range(0, Sorting.MOST).mapToObj(Tone::hue).toList();

    @Test
    void thereIsAHueForEveryGroupThatIsToldApartAndNoneForTheOthers() {
        assertThat(HUES).doesNotHaveDuplicates().doesNotContain(Tone.MUTED);
        assertThat(Tone.hue(Sorting.MOST)).isEqualTo(Tone.MUTED);
    }

    @Test
    void paperShowsTheHuesOfTheScreen() throws IOException {
        List<String> screen = hues("light").toList();

        assertThat(HUES).map(PaperPalette::colour).isEqualTo(screen);
    }

    /** WCAG 2.2, 1.4.11: what has to be seen to understand a picture has a contrast of 3 : 1 to what is beside it. */
    @ParameterizedTest
    @CsvSource({"light,#ffffff", "dark,#221e1b"})
    void everyHueStandsOutFromItsCard(String theme, String card) throws IOException {
        assertThat(value(css(theme), "-hearth-card", theme)).isEqualTo(card);
        assertThat(hues(theme))
                .allSatisfy(
                        hue -> assertThat(new Ink(hue).contrast(new Ink(card))).isGreaterThanOrEqualTo(3.2));
    }

    /** Two patches side by side are told apart without looking twice from a difference of about 10 on. */
    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void noTwoHuesAreTakenForEachOther(String theme) throws IOException {
        List<String> all = Stream.concat(hues(theme), Stream.of(value(css(theme), "-color-accent-4", theme)))
                .toList();

        for (String one : all) {
            for (String other : all.subList(all.indexOf(one) + 1, all.size())) {
                assertThat(new Ink(one).difference(new Ink(other)))
                        .as(one + " and " + other)
                        .isGreaterThanOrEqualTo(15);
            }
        }
    }

    private static Stream<String> hues(String theme) throws IOException {
        String css = css(theme);
        return HUES.stream()
                .map(hue -> value(css, "-" + hue.name().toLowerCase(Locale.ROOT).replace('_', '-'), theme));
    }

    private static String value(String css, String token, String theme) {
        Matcher found = Pattern.compile("\\s" + token + ":\\s*(#\\w{6});").matcher(css);
        assertThat(found.find()).as(token + " in " + theme).isTrue();
        return found.group(1);
    }

    private static String css(String theme) throws IOException {
        String name = "/hearth/desktop/colors-" + theme + ".css";
        try (InputStream in = Objects.requireNonNull(HuesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
