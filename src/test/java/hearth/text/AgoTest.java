package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0} is “{1}”")
    @CsvSource({
        "2026-11-21, today",
        "2026-11-20, yesterday",
        "2026-11-22, tomorrow",
        "2026-11-19, 2 days ago",
        "2026-11-08, 13 days ago",
        "2026-11-07, 2 weeks ago",
        "2026-09-20, 8 weeks ago",
        "2026-09-19, 2 months ago",
        "2024-11-22, 23 months ago",
        "2024-11-21, 2 years ago",
        "2026-11-25, in 4 days",
        "2026-12-12, in 3 weeks",
    })
    void aDayIsSpokenOfInTheLargestFittingUnit(LocalDate day, String words) {
        assertThat(new Texts(Locale.UK).say(Ago.of(day, TODAY))).isEqualTo(words);
    }
}
