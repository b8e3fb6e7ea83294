package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went which way between the business and the members of a community in twelve months (practice P21, "join
 * communities by giving"). Members are the people tied to it as such.
 *
 * @param members how many of them are known by name
 * @param least gifts wanted for each time something is asked, {@link Threshold#GIVES_BEFORE_ASK}
 */
public record CommunityLedger(int members, Ledger ledger, int least) {

    /** How it stands with a community on {@code today}. */
    public static CommunityLedger of(Plan plan, CommunityId community, LocalDate today) {
        Set<PersonId> members = members(plan, community);
        Ledger ledger = Ledger.of(members.stream()
                .flatMap(member -> plan.referring(member, Touch.class).stream())
                .filter(touch -> touch.date().isAfter(today.minusMonths(12))
                        && !touch.date().isAfter(today))
                .toList());
        return new CommunityLedger(members.size(), ledger, plan.settings().limit(Threshold.GIVES_BEFORE_ASK));
    }

    /** Gifts still to come until what was asked of them is made good; 0 when nothing is owed. */
    public int missing() {
        return Math.max(0, least * ledger.asked() - ledger.given());
    }

    private static Set<PersonId> members(Plan plan, CommunityId community) {
        return plan.referring(community, Tie.class).stream()
                .filter(tie -> tie.kind() == TieKind.MEMBER_OF)
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .collect(Collectors.toSet());
    }
}
