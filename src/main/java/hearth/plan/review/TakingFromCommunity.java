package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.CommunityLedger;
import hearth.plan.care.Ledger;
import hearth.plan.landscape.Community;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * P21 "Join communities by giving": over twelve months the members of a community together were given {@link
 * Threshold#GIVES_BEFORE_ASK} times for each time they were asked. Members are the people tied to it as such.
 */
final class TakingFromCommunity implements Check {

    @Override
    public String practice() {
        return "P21";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        return plan.all(Community.class).stream()
                .sorted(Comparator.comparing(community -> community.id().value()))
                .flatMap(community -> finding(plan, community, today).stream())
                .toList();
    }

    private Optional<Finding> finding(Plan plan, Community community, LocalDate today) {
        CommunityLedger members = CommunityLedger.of(plan, community.id(), today);
        Ledger ledger = members.ledger();
        return members.missing() == 0
                ? Optional.empty()
                : Optional.of(Finding.about(
                        community,
                        "",
                        practice(),
                        Severity.WARNING,
                        Message.of("review.P21.taking", ledger.asked(), ledger.given(), members.least()),
                        Message.of("review.P21.give", community.name())));
    }
}
