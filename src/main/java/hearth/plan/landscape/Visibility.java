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
 * @param engagement of the largest account against its own past, without which its followers mean nothing; empty while
 *     nobody has read how many of them take part
 */
public record Visibility(
        long reach, long atMost, LocalDate newest, Confidence confidence, Optional<Engagement> engagement) {

    /** What readings up to and including {@code today} show; empty when there are none. */
    public static Optional<Visibility> of(List<Account> accounts, LocalDate today) {
        List<Account> read = accounts.stream()
                .map(account -> until(account, today))
                .filter(account -> account.latest().isPresent())
                .toList();
        return read.stream()
                .max(Comparator.comparingLong(Visibility::followers))
                .map(largest -> of(read, largest, today));
    }

    /** The decimal logarithm of the reach: 3 for a thousand, 0 for one and for none. */
    public double level() {
        return level((double) reach);
    }

    /** The decimal logarithm of a number of people. */
    public static double level(double people) {
        return Math.log10(Math.max(1, people));
    }

    private static Visibility of(List<Account> read, Account largest, LocalDate today) {
        LocalDate newest = read.stream()
                .flatMap(account -> account.latest().stream())
                .map(Reading::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Visibility(
                followers(largest),
                read.stream().mapToLong(Visibility::followers).sum(),
                newest,
                Confidence.ofReading(newest, today),
                Engagement.of(largest));
    }

    private static long followers(Account account) {
        return account.latest().map(Reading::followers).orElse(0L);
    }

    /** An account as it was known on a day. */
    private static Account until(Account account, LocalDate day) {
        boolean whole =
                account.latest().filter(reading -> reading.date().isAfter(day)).isEmpty();
        return whole
                ? account
                : new Account(
                        account.network(),
                        account.handle(),
                        account.readings().stream()
                                .filter(reading -> !reading.date().isAfter(day))
                                .toList());
    }
}
