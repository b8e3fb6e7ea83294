package hearth.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.Landscape;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Marriages among the families of Renaissance Florence (J. F. Padgett and C. K. Ansell, “Robust action and the rise of the
 * Medici”, 1993, after R. L. Breiger and P. E. Pattison, 1986): why the Medici rose.
 */
class FlorentineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> MARRIAGES = List.of(
            "Acciaiuoli-Medici",
            "Castellani-Peruzzi",
            "Castellani-Strozzi",
            "Castellani-Barbadori",
            "Medici-Barbadori",
            "Medici-Ridolfi",
            "Medici-Tornabuoni",
            "Medici-Albizzi",
            "Medici-Salviati",
            "Salviati-Pazzi",
            "Peruzzi-Strozzi",
            "Peruzzi-Bischeri",
            "Strozzi-Ridolfi",
            "Strozzi-Bischeri",
            "Ridolfi-Tornabuoni",
            "Tornabuoni-Guadagni",
            "Albizzi-Ginori",
            "Albizzi-Guadagni",
            "Bischeri-Guadagni",
            "Guadagni-Lamberteschi");

    private final Connections connections = Connections.of(Landscape.of(plan(), TODAY));

    /**
     * The normalised values that M. O. Jackson prints (“Social and Economic Networks”, 2008, section 1.1: the Medici .522, the
     * Strozzi .103, the Guadagni .255) and NetworkX documents, times the 91 pairs of the other 14.
     */
    @ParameterizedTest
    @CsvSource({
        "Medici, 0.521978",
        "Guadagni, 0.254579",
        "Albizzi, 0.212454",
        "Salviati, 0.142857",
        "Ridolfi, 0.113553",
        "Bischeri, 0.104396",
        "Strozzi, 0.102564",
        "Barbadori, 0.093407",
        "Tornabuoni, 0.091575",
        "Castellani, 0.054945",
        "Peruzzi, 0.021978",
        "Ginori, 0",
    })
    void betweennessAgreesWithThePublishedValues(String family, double published) {
        Connection found = Objects.requireNonNull(connections.nodes().get(new PersonId(family)));
        assertThat(found.betweenness()).isCloseTo(published * 91, within(1e-3));
    }

    @Test
    void theMediciMarriedIntoSixFamilies() {
        assertThat(Objects.requireNonNull(connections.nodes().get(new PersonId("Medici")))
                        .degree())
                .isEqualTo(6);
    }

    private static Plan plan() {
        List<Entity> entities = new ArrayList<>();
        entities.add(Settings.of("Florence", "EUR", Locale.ITALY, ZoneOffset.UTC, TODAY));
        MARRIAGES.stream()
                .flatMap(marriage -> Stream.of(marriage.split("-", 2)))
                .distinct()
                .forEach(family -> entities.add(Person.named(new PersonId(family), family)));
        for (String marriage : MARRIAGES) {
            String[] families = marriage.split("-", 2);
            entities.add(new Tie(
                    new TieId(marriage), new PersonId(families[0]), new PersonId(families[1]), TieKind.KNOWS, 2, ""));
        }
        return Plan.of(entities);
    }
}
