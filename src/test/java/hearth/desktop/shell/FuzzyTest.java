package hearth.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A few letters find the right name first. */
class FuzzyTest {

    @Test
    void lettersMustStandInOrder() {
        assertThat(Fuzzy.score("abc", "a big cat")).isNotEqualTo(Fuzzy.NONE);
        assertThat(Fuzzy.score("cba", "a big cat")).isEqualTo(Fuzzy.NONE);
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(Fuzzy.fold("Żaneta ÅNGSTRÖM")).isEqualTo("zaneta angstrom");
    }

    @Test
    void initialsComeBeforeLettersInTheMiddle() {
        assertThat(ranked("jl", "Majalis", "Josefine Lind")).startsWith("Josefine Lind");
    }

    @Test
    void aPieceComesBeforeScatteredLetters() {
        assertThat(ranked("choir", "Carl Hoirne", "The choir")).startsWith("The choir");
    }

    @Test
    void aBeginningComesBeforeAnEnd() {
        assertThat(ranked("ann", "Joann", "Anna")).startsWith("Anna");
    }

    @Test
    void spacesBetweenWordsMayBeTyped() {
        assertThat(Fuzzy.score("jos li", "josefine lind")).isNotEqualTo(Fuzzy.NONE);
    }

    private static List<String> ranked(String query, String... names) {
        return Stream.of(names)
                .sorted(Comparator.comparingInt((String name) -> Fuzzy.score(query, Fuzzy.fold(name)))
                        .reversed())
                .toList();
    }
}
