package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Engagement;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Visibility;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** P11: wherever followers are told, so is how many of them take part, against the account's own past. */
class QuadrantWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final QuadrantWords words = new QuadrantWords(new Texts(Locale.UK));

    @Test
    void followersAreNeverToldAlone() {
        assertThat(words.visibility(Visibility.of(List.of(account("0.03", "0.04", "0.02", "0.01")), TODAY)))
                .endsWith("1% of the followers take part: less than half of the usual 3%, the median of 3"
                        + " readings before.");
        assertThat(words.visibility(Visibility.of(
                        List.of(new Account("X", "a", List.of(new Reading(TODAY, 800, null)))), TODAY)))
                .endsWith("How many of the followers take part is not known.");
    }

    @Test
    void theOwnPastIsNamedAsFarAsItGoes() {
        assertThat(words.engagement(Engagement.of(account("0.031"))))
                .isEqualTo("3.1% of the followers take part; nothing earlier to compare that with.");
        assertThat(words.engagement(Engagement.of(account("0.02", "0.031"))))
                .isEqualTo("3.1% of the followers take part; usually 2%, the median of one reading before.");
    }

    private static Account account(String... rates) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            readings.add(new Reading(TODAY.minusDays(rates.length - i), 800, new BigDecimal(rates[i])));
        }
        return new Account("Instagram", "anna", readings);
    }
}
