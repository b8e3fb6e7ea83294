package hearth.plan.twins;

import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.Ring;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a person that holds one value, so that of two people one has to be chosen. Lists are united instead. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are pure.
public enum TwinField {
    NAME("name", Person::name, (to, from) -> to.name(from.name()), Proposal.LONGEST),
    COMPANY("company", Person::company, (to, from) -> to.company(from.company()), Proposal.LONGEST),
    ROLE("role", Person::role, (to, from) -> to.role(from.role()), Proposal.LONGEST),
    SEGMENT("segment", Person::segment, (to, from) -> to.segment(from.segment()), Proposal.FILLED),
    RING("ring", Person::ring, (to, from) -> to.ring(from.ring()), Proposal.SMALLEST),
    TIER("tier", Person::tier, (to, from) -> to.tier(from.tier()), Proposal.SMALLEST),
    WHY("why", Person::why, (to, from) -> to.why(from.why()), Proposal.LONGEST),
    CADENCE("cadenceDays", Person::cadenceDays, (to, from) -> to.cadenceDays(from.cadenceDays()), Proposal.SMALLEST),
    MAXIMUM("maximumDays", Person::maximumDays, (to, from) -> to.maximumDays(from.maximumDays()), Proposal.SMALLEST),
    INTRODUCED_BY(
            "introducedBy", Person::introducedBy, (to, from) -> to.introducedBy(from.introducedBy()), Proposal.FILLED),
    SINCE("since", Person::since, (to, from) -> to.since(from.since()), Proposal.SMALLEST),
    NEXT_STEP("nextStep", Person::nextStep, (to, from) -> to.nextStep(from.nextStep()), Proposal.LONGEST),
    PLACE("place", Person::place, (to, from) -> to.place(from.place()), Proposal.FILLED);

    /** Whose value is proposed where both have one. */
    private enum Proposal {
        /** That of whoever is kept. */
        FILLED,
        /** The text that says more. */
        LONGEST,
        /** The earliest day, the closest ring, the shortest gap. */
        SMALLEST
    }

    private final String component;
    private final Function<Person, @Nullable Object> value;
    private final BiFunction<PersonDraft, Person, PersonDraft> copy;
    private final Proposal proposal;

    TwinField(
            String component,
            Function<Person, @Nullable Object> value,
            BiFunction<PersonDraft, Person, PersonDraft> copy,
            Proposal proposal) {
        this.component = component;
        this.value = value;
        this.copy = copy;
        this.proposal = proposal;
    }

    /** The component of the record, by which it is called. */
    public String component() {
        return component;
    }

    /** What somebody has there; null when nothing. */
    public @Nullable Object of(Person person) {
        Object has = value.apply(person);
        return "".equals(has) ? null : has;
    }

    /** True when a person has to choose: both have something, and something else. */
    public boolean differs(Person one, Person other) {
        Object mine = of(one);
        Object theirs = of(other);
        return mine != null && theirs != null && !Objects.equals(mine, theirs);
    }

    void copy(Person from, PersonDraft to) {
        PersonDraft _ = copy.apply(to, from);
    }

    /** Whose value is proposed: the one there is; of two, the longest text, the earliest day, the closest ring. */
    public Person proposed(Person kept, Person gone) {
        Object mine = of(kept);
        Object theirs = of(gone);
        if (theirs == null || mine == null) {
            return theirs == null ? kept : gone;
        }
        return isBetter(theirs, mine) ? gone : kept;
    }

    private boolean isBetter(Object theirs, Object mine) {
        return switch (proposal) {
            case FILLED -> false;
            case LONGEST -> theirs.toString().length() > mine.toString().length();
            case SMALLEST -> isSmaller(theirs, mine);
        };
    }

    private static boolean isSmaller(Object theirs, Object mine) {
        return switch (theirs) {
            case LocalDate day when mine instanceof LocalDate other -> day.isBefore(other);
            case Integer days when mine instanceof Integer other -> days < other;
            case Ring ring when mine instanceof Ring other -> ring.compareTo(other) < 0;
            case CareTier tier when mine instanceof CareTier other -> tier.compareTo(other) < 0;
            default -> false;
        };
    }
}
