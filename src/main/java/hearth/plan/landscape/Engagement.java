package hearth.plan.landscape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * The engagement of an account against its own past: the newest rate beside the median of those before it. Rates of
 * other accounts say little, because the common rate falls with the number of followers.
 *
 * @param latest engagement rate by followers of the newest reading that has one, as a share
 * @param median of the rates before it, as a share; the latest itself while it is the only one
 * @param earlier how many rates the median rests on
 */
public record Engagement(BigDecimal latest, double median, int earlier) {

    /** So many rates before the newest make a median worth comparing with; no more than a year of months counts. */
    private static final int ENOUGH = 3;

    private static final int TRAILING = 12;

    /** The engagement of an account; empty when no rate was ever read. */
    public static Optional<Engagement> of(Account account) {
        List<BigDecimal> rates = account.readings().stream()
                .map(Reading::engagement)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return rates.isEmpty() ? Optional.empty() : Optional.of(of(rates));
    }

    private static Engagement of(List<BigDecimal> rates) {
        List<BigDecimal> before = rates.subList(Math.max(0, rates.size() - 1 - TRAILING), rates.size() - 1);
        BigDecimal latest = rates.getLast();
        double median = before.isEmpty()
                ? latest.doubleValue()
                : new Median()
                        .evaluate(before.stream()
                                .mapToDouble(BigDecimal::doubleValue)
                                .toArray());
        return new Engagement(latest, median, before.size());
    }

    /** True when the newest rate is less than half of what is usual for this account. */
    public boolean hasFallen() {
        return earlier >= ENOUGH && latest.doubleValue() < median / 2;
    }
}
