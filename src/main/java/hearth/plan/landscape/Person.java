package hearth.plan.landscape;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who matters to the business.
 *
 * @param company where they work, may be empty
 * @param role what they do there, may be empty
 * @param emails mail addresses, the preferred first
 * @param phones telephone numbers as typed
 * @param links web pages and profiles
 * @param labels free words for filtering
 * @param segment the one segment they belong to, or null
 * @param ring how far from the business they stand
 * @param tier how closely they are tended; null when not among the first hundred
 * @param why what makes them one of the first hundred, in the owner's words, may be empty
 * @param cadenceDays desired days between contacts when it differs from the tier's
 * @param maximumDays days without contact after which they count as lost, when they differ from what the cadence gives
 * @param introducedBy who brought them
 * @param since the day the business came to know them
 * @param dates birthdays and other days of the year that matter to them
 * @param accounts their accounts with dated readings
 * @param evidence what they caused, oldest first
 * @param nextStep what to do next for or with them, may be empty
 */
public record Person(
        PersonId id,
        String name,
        String company,
        String role,
        List<String> emails,
        List<String> phones,
        List<String> links,
        List<String> labels,
        @Nullable SegmentId segment,
        Ring ring,
        @Nullable CareTier tier,
        String why,
        @Nullable Integer cadenceDays,
        @Nullable Integer maximumDays,
        @Nullable PersonId introducedBy,
        @Nullable LocalDate since,
        List<Occasion> dates,
        List<Account> accounts,
        List<Evidence> evidence,
        String nextStep,
        String note,
        @Nullable Place place)
        implements Node {

    public Person {
        Refused.blank("name", name);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        labels = List.copyOf(labels);
        dates = List.copyOf(dates);
        accounts = List.copyOf(accounts);
        evidence =
                evidence.stream().sorted(Comparator.comparing(Evidence::date)).toList();
        if (cadenceDays != null) {
            Refused.below("cadenceDays", cadenceDays, 1);
        }
        if (maximumDays != null) {
            Refused.below("maximumDays", maximumDays, 1);
        }
        if (id.equals(introducedBy)) {
            throw new Refused("introducedBy", Message.of("plan.refused.introducedBySelf"));
        }
    }

    /** Somebody of whom only the name is known. */
    public static Person named(PersonId id, String name) {
        return new Person(
                id,
                name,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Ring.BEYOND,
                null,
                "",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null);
    }

    /** The most followers any of their accounts showed last; empty when nothing was ever read. */
    public Optional<Reading> widestReading() {
        return accounts.stream().flatMap(a -> a.latest().stream()).max(Comparator.comparingLong(Reading::followers));
    }

    @Override
    public Collection<EntityId<?>> references() {
        return Stream.<EntityId<?>>of(segment, introducedBy)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Optional.of(edit().segment(Objects.equals(gone, segment) ? null : segment)
                .introducedBy(Objects.equals(gone, introducedBy) ? null : introducedBy)
                .person());
    }

    @Override
    public Person called(String newName) {
        return edit().name(newName).person();
    }

    @Override
    public Person at(@Nullable Place place) {
        return edit().place(place).person();
    }

    /** A draft that starts from this person. */
    public PersonDraft edit() {
        return new PersonDraft(this);
    }
}
