package hearth.plan.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hearth.plan.Refused;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final Occasion LEAPLING = new Occasion("Birthday", MonthDay.of(2, 29), 1984);

    @Test
    void itIsOnThisYearUntilItsDayIsOver() {
        Occasion date = new Occasion("Birthday", MonthDay.of(5, 14), null);
        assertThat(date.next(LocalDate.of(2026, 5, 13))).isEqualTo("2026-05-14");
        assertThat(date.next(LocalDate.of(2026, 5, 14))).isEqualTo("2026-05-14");
        assertThat(date.next(LocalDate.of(2026, 5, 15))).isEqualTo("2027-05-14");
    }

    @Test
    void the29thOfFebruaryIsOnThe28thInOtherYears() {
        assertThat(LEAPLING.next(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-28");
        assertThat(LEAPLING.next(LocalDate.of(2027, 3, 1))).isEqualTo("2028-02-29");
        assertThat(LEAPLING.next(LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29");
    }

    @Test
    void yearsAreCountedOnlyFromAKnownYear() {
        assertThat(LEAPLING.years(LocalDate.of(2026, 2, 28))).hasValue(42);
        assertThat(new Occasion("Birthday", MonthDay.of(2, 29), null).years(LocalDate.of(2026, 2, 28)))
                .isEmpty();
        assertThat(LEAPLING.years(LocalDate.of(1984, 2, 29))).isEmpty();
    }

    @Test
    void itHasAName() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Occasion(" ", MonthDay.of(1, 1), null));
    }
}
