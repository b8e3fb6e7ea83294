package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Ledger;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        int least = plan.settings().limit(Threshold.GIVES_BEFORE_ASK);
        Ledger ledger = ledger(plan, members(plan, community), today);
        return ledger.given() >= least * ledger.asked()
                ? Optional.empty()
                : Optional.of(Finding.about(
                        community,
                        "",
                        practice(),
                        Severity.WARNING,
                        Message.of("review.P21.taking", ledger.asked(), ledger.given(), least),
                        Message.of("review.P21.give", community.name())));
    }

    private static Ledger ledger(Plan plan, Set<PersonId> members, LocalDate today) {
        return Ledger.of(members.stream()
                .flatMap(member -> plan.referring(member, Touch.class).stream())
                .filter(touch -> touch.date().isAfter(today.minusMonths(12))
                        && !touch.date().isAfter(today))
                .toList());
    }

    private static Set<PersonId> members(Plan plan, Community community) {
        return plan.referring(community.id(), Tie.class).stream()
                .filter(tie -> tie.kind() == TieKind.MEMBER_OF)
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .collect(Collectors.toSet());
    }
}
