package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * P10 "A visit or a follow is not a result": vanity metrics are recognised by kind, then by name in the languages
 * shipped ({@link VanityWords}), and must be paired with an outcome KPI. A name gives a metric away whatever kind it
 * claims to be.
 */
final class VanityAlone implements Check {

    @Override
    public String practice() {
        return "P10";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        return plan.all(Kpi.class).stream()
                .filter(VanityAlone::isVanity)
                .flatMap(kpi -> finding(plan, kpi).stream())
                .toList();
    }

    private Optional<Finding> finding(Plan plan, Kpi kpi) {
        KpiId pair = kpi.pairedWith();
        if (pair == null) {
            return Optional.of(finding(kpi, Message.of(alone(kpi), kpi.name())));
        }
        Kpi other = plan.get(pair);
        return isOutcome(other)
                ? Optional.empty()
                : Optional.of(finding(kpi, Message.of("review.P10.wrongPair", other.name())));
    }

    private Finding finding(Kpi kpi, Message reason) {
        return Finding.about(
                kpi, "", practice(), Severity.WARNING, reason, Message.of("review.P10.remedy", kpi.name()));
    }

    private static String alone(Kpi kpi) {
        return kpi.kind() == KpiKind.VANITY ? "review.P10.kind" : "review.P10.name";
    }

    private static boolean isVanity(Kpi kpi) {
        return kpi.kind() == KpiKind.VANITY || VanityWords.speakIn(kpi.name());
    }

    private static boolean isOutcome(Kpi kpi) {
        return kpi.kind() == KpiKind.OUTCOME && !isVanity(kpi);
    }
}
