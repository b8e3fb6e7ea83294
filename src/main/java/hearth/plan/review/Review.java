package hearth.plan.review;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan's own critic: all checks, in the one list that the screen, the report and the command line read. */
public final class Review {

    /** Every check there is, by practice. A new one is one class and one line here. */
    public static final List<Check> CHECKS = List.of(
            new Overreach(),
            new DeafChannels(),
            new DearReach(),
            new OneBasket(),
            new SeenOverMoving(),
            new UntoldMoves(),
            new EmptyPerspectives(),
            new VanityAlone(),
            new FollowersAlone(),
            new EternalTrial(),
            new TakingFromCommunity(),
            new EmptyLanes(),
            new IdleStrengths(),
            new NobodyTurnsToYou(),
            new BlurredChannels(),
            new OnlyTheCore(),
            new EverybodyAsAudience(),
            new OuterRingsFirst(),
            new ChannelsWithoutTime(),
            new NeglectedCare(),
            new NobodyBrought(),
            new Bonfire(),
            new StaleProfiles(),
            new AskedBeforeGiving());

    private Review() {}

    /** What the plan does against the practices as seen on {@code today}, worst first; includes what was set aside. */
    public static List<Finding> of(Plan plan, LocalDate today) {
        Map<String, SetAside> asides = asides(plan);
        return CHECKS.stream()
                .flatMap(check -> check.findings(plan, today).stream())
                .map(finding -> finding.with(Optional.ofNullable(asides.get(finding.key()))))
                .sorted(Finding.ORDER)
                .toList();
    }

    /** The ids of all practices that are checked, in their order. */
    public static List<String> practices() {
        return CHECKS.stream().map(Check::practice).toList();
    }

    private static Map<String, SetAside> asides(Plan plan) {
        return plan.all(SetAside.class).stream()
                .collect(Collectors.toMap(
                        SetAside::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(SetAside::date)
                                .thenComparing(aside -> aside.id().value()))));
    }
}
