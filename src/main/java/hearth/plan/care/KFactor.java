package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many customers one person brings in a year (practice P50): introductions per person and year × share of those
 * introduced who became customers, over the last {@link Threshold#INTRODUCTION_MONTHS} months. An introduction counts on
 * the day the business came to know whoever was introduced.
 *
 * <p>The interval needs no multiplying of intervals: when introductions come at random and a share of them become
 * customers, those who do come at random too, at the product of rate and share (the colouring theorem; Kingman, <i>Poisson
 * Processes</i>, 1993). So K has the interval of the count of introduced customers.
 *
 * @param from the first day that is looked at
 * @param to the day it is seen from
 * @param introductions how many people were introduced in that time
 * @param customers how many of them are customers: they stand in the core ring or have a sale to their name
 * @param personYears the time in which people of the plan could introduce somebody, all of them together
 * @param people how many people are in the plan
 * @param undated introductions that cannot be counted, since nobody noted the day
 * @param wanted introduced customers from which K is told, {@link Threshold#INTRODUCED_CUSTOMERS}; with ten the interval
 *     reaches from half of K to not quite the double
 */
public record KFactor(
        LocalDate from,
        LocalDate to,
        int introductions,
        int customers,
        double personYears,
        int people,
        int undated,
        int wanted) {

    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** K as the introductions of a plan up to and including {@code today} show it. */
    public static KFactor of(Plan plan, LocalDate today) {
        LocalDate from = today.minusMonths(plan.settings().limit(Threshold.INTRODUCTION_MONTHS));
        List<Person> known = plan.all(Person.class).stream()
                .filter(person -> !isAfter(person, today))
                .toList();
        List<Person> brought =
                known.stream().filter(person -> person.introducedBy() != null).toList();
        List<Person> lately = brought.stream()
                .filter(person -> since(person).filter(day -> day.isAfter(from)).isPresent())
                .toList();
        Predicate<Person> customer = Customers.on(today);
        return new KFactor(
                from,
                today,
                lately.size(),
                (int) lately.stream().filter(customer).count(),
                known.stream().mapToDouble(person -> years(person, from, today)).sum(),
                known.size(),
                (int) brought.stream().filter(person -> person.since() == null).count(),
                plan.settings().limit(Threshold.INTRODUCED_CUSTOMERS));
    }

    /** Introductions per person and year; empty when nobody could introduce anybody yet. */
    public Optional<Estimate> perPerson() {
        return personYears > 0 ? Optional.of(Estimate.rate(introductions, personYears)) : Optional.empty();
    }

    /** Share of those introduced who are customers; empty when nobody was introduced. */
    public Optional<Estimate> share() {
        return introductions > 0 ? Optional.of(Estimate.share(customers, introductions)) : Optional.empty();
    }

    /** Customers that one person brings in a year; empty when nobody could introduce anybody yet. */
    public Optional<Estimate> k() {
        return personYears > 0 ? Optional.of(Estimate.rate(customers, personYears)) : Optional.empty();
    }

    /** True when enough introduced people became customers for K to say something. */
    public boolean isTelling() {
        return personYears > 0 && customers >= wanted;
    }

    /**
     * About how many more introductions it takes until K is told, at the share who became customers so far. Of a share
     * nobody knows yet, (x + ½) ÷ (n + 1) is taken, the middle of Jeffreys' prior once x of n are seen.
     */
    public int more() {
        double share = (customers + 0.5) / (introductions + 1);
        return (int) Math.ceil(Math.max(0, wanted - customers) / share);
    }

    private static double years(Person person, LocalDate from, LocalDate today) {
        LocalDate begun = since(person).filter(day -> day.isAfter(from)).orElse(from);
        return ChronoUnit.DAYS.between(begun, today) / DAYS_OF_A_YEAR;
    }

    private static boolean isAfter(Person person, LocalDate today) {
        return since(person).filter(day -> day.isAfter(today)).isPresent();
    }

    private static Optional<LocalDate> since(Person person) {
        return Optional.ofNullable(person.since());
    }
}
