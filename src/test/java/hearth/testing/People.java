package hearth.testing;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People by chance. */
public final class People {

    private People() {}

    /** Somebody with every field now filled and now not. */
    public static Person random(Chance chance, PersonId id, SegmentId segment, @Nullable PersonId introducer) {
        String name = chance.name();
        return new Person(
                id,
                name,
                chance.maybe() ? "" : chance.name(),
                chance.maybe() ? "" : chance.words(1),
                List.of(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org"),
                chance.maybe() ? List.of() : List.of("+49 30 " + chance.below(1_000_000)),
                chance.maybe() ? List.of() : List.of("https://example.org/" + id.value()),
                chance.maybe() ? List.of() : List.of(chance.words(1), chance.words(1)),
                chance.orNull(segment),
                chance.of(Ring.values()),
                chance.one(20) ? chance.of(CareTier.values()) : null,
                chance.one(20) ? chance.words(5) : "",
                chance.one(50) ? 1 + chance.below(60) : null,
                chance.one(50) ? 1 + chance.below(200) : null,
                chance.one(3) ? introducer : null,
                chance.orNull(chance.before(BigPlan.TODAY, 4_000)),
                chance.one(10) ? dates(chance) : List.of(),
                chance.one(5) ? List.of(account(chance)) : List.of(),
                chance.one(5) ? evidence(chance) : List.of(),
                chance.one(5) ? chance.words(4) : "",
                chance.maybe() ? "" : chance.words(8),
                chance.place());
    }

    private static Account account(Chance chance) {
        List<Reading> readings = IntStream.range(0, 1 + chance.below(12))
                .mapToObj(month -> new Reading(
                        BigPlan.TODAY.minusMonths(month),
                        chance.below(2_000_000),
                        chance.orNull(BigDecimal.valueOf(chance.below(120), 3))))
                .toList();
        return new Account(chance.of("Instagram", "Mastodon", "YouTube"), chance.words(1), readings);
    }

    private static List<Occasion> dates(Chance chance) {
        return List.of(new Occasion(
                chance.words(1), MonthDay.from(chance.before(BigPlan.TODAY, 4_000)), 1940 + chance.below(80)));
    }

    private static List<Evidence> evidence(Chance chance) {
        return IntStream.range(0, 1 + chance.below(5))
                .mapToObj(i -> new Evidence(
                        chance.before(BigPlan.TODAY, 700), chance.of(Evidence.Kind.values()), chance.words(3)))
                .toList();
    }
}
