package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComingDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

    private static Person born(String id, int month, int day) {
        return Person.named(new PersonId(id), id)
                .edit()
                .dates(List.of(new Occasion("Birthday", MonthDay.of(month, day), null)))
                .person();
    }

    private static List<String> near(LocalDate today, Person... people) {
        List<Entity> all = new ArrayList<>(List.of(people));
        all.add(Settings.of("Ovens", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        return ComingDate.of(Plan.of(all), today).stream()
                .map(date -> date.person().name() + " " + date.on())
                .toList();
    }

    @Test
    void twoWeeksAheadAreNearAndTheNearestComesFirst() {
        assertThat(near(TODAY, born("ada", 1, 7), born("ben", 12, 24), born("cem", 1, 8), born("dee", 12, 23)))
                .containsExactly("ben 2026-12-24", "ada 2027-01-07");
    }

    @Test
    void aLeaplingIsThoughtOfEveryYear() {
        assertThat(near(LocalDate.of(2027, 2, 20), born("ada", 2, 29))).containsExactly("ada 2027-02-28");
    }
}
