package hearth.plan.web;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The 34 members of a karate club and their 78 friendships (W. W. Zachary, 1977), the field's common example. */
final class KarateClub {

    private static final String FRIENDS = """
            1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14
            2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11
            6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34
            23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32
            29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34""";

    private KarateClub() {}

    static Plan plan() {
        List<Entity> all = new ArrayList<>();
        all.add(Settings.of("Karate", "EUR", Locale.UK, ZoneOffset.UTC, LocalDate.of(2026, 1, 1)));
        for (int i = 1; i <= 34; i++) {
            all.add(Person.named(id(i), "Member " + i));
        }
        for (String pair : FRIENDS.strip().split("\\s+", -1)) {
            String[] ends = pair.split("-", -1);
            all.add(new Tie(
                    new TieId(pair),
                    id(Integer.parseInt(ends[0])),
                    id(Integer.parseInt(ends[1])),
                    TieKind.KNOWS,
                    1,
                    ""));
        }
        return Plan.of(all);
    }

    static PersonId id(int member) {
        return new PersonId("%02d".formatted(member));
    }
}
