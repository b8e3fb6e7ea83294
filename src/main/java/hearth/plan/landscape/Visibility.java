package hearth.plan.landscape;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many people see somebody, on a logarithmic scale, from the newest dated reading of each account.
 *
 * <p>Audiences of one person's accounts overlap by an unknown amount, so the net reach lies between the largest account
 * and the sum of all: max rᵢ ≤ net ≤ Σ rᵢ (the bounds of Sainsbury's formula). The lower one counts, as the one that is
 * certain. Without a reading visibility is unknown, never nothing.
 *
 * @param reach followers of the largest account, not negative
 * @param atMost followers of all accounts together
 * @param newest the day of the newest reading
 */
public record Visibility(long reach, long atMost, LocalDate newest, Confidence confidence) {

    /** What readings up to and including {@code today} show; empty when there are none. */
    public static Optional<Visibility> of(List<Account> accounts, LocalDate today) {
        List<Reading> newest = accounts.stream()
                .flatMap(account -> latest(account, today).stream())
                .toList();
        return newest.isEmpty() ? Optional.empty() : Optional.of(ofReadings(newest, today));
    }

    /** The decimal logarithm of the reach: 3 for a thousand, 0 for one and for none. */
    public double level() {
        return level((double) reach);
    }

    /** The decimal logarithm of a number of people. */
    public static double level(double people) {
        return Math.log10(Math.max(1, people));
    }

    private static Visibility ofReadings(List<Reading> readings, LocalDate today) {
        long most = readings.stream().mapToLong(Reading::followers).max().orElseThrow();
        long all = readings.stream().mapToLong(Reading::followers).sum();
        LocalDate newest = readings.stream()
                .map(Reading::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Visibility(most, all, newest, Confidence.ofReading(newest, today));
    }

    private static Optional<Reading> latest(Account account, LocalDate today) {
        return account.readings().reversed().stream()
                .filter(reading -> !reading.date().isAfter(today))
                .findFirst();
    }
}
