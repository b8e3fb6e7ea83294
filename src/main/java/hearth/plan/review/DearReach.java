package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Node;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * P04 "High reach costs more and risks more": options that another beats in reach, cost and risk are named with it, and
 * so are those of which only the reach was noted ({@link Options}).
 */
final class DearReach implements Check {

    @Override
    public String practice() {
        return "P04";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        Options options = Options.of(plan);
        List<Finding> dominated = options.all().stream()
                .flatMap(
                        each -> Optional.ofNullable(options.dominatedBy().get(each.id()))
                                .map(better -> dominated(plan, each, better))
                                .stream())
                .toList();
        List<Finding> reachAlone = options.all().stream()
                .filter(each -> each.reach() > 0 && !each.isComparable())
                .map(each -> reachAlone(plan, each))
                .toList();
        return Stream.concat(
                        Several.of(dominated, this::manyDominated).stream(),
                        Several.of(reachAlone, this::manyReachAlone).stream())
                .toList();
    }

    private Finding dominated(Plan plan, Prospect each, Prospect better) {
        return finding(
                plan,
                each,
                "dominated",
                Message.of("review.P04.dominated", better.name(), better.reach(), each.reach()),
                Message.of("review.P04.prefer", better.name()));
    }

    private Finding reachAlone(Plan plan, Prospect each) {
        boolean costless = each.cost().isEmpty();
        String missing = costless && each.risk() == null ? "both" : costless ? "cost" : "risk";
        return finding(
                plan,
                each,
                "unknown",
                Message.of("review.P04.unknown." + missing, each.reach()),
                Message.of("review.P04.ask", each.name()));
    }

    private Finding finding(Plan plan, Prospect each, String aspect, Message reason, Message remedy) {
        Node node = (Node) plan.get(each.option().node());
        return Finding.about(node, aspect, practice(), Severity.NOTE, reason, remedy);
    }

    private Finding manyDominated(int many) {
        return several(
                "dominated", Message.of("review.P04.manyDominated", many), Message.of("review.P04.preferOthers"));
    }

    private Finding manyReachAlone(int many) {
        return several("unknown", Message.of("review.P04.manyUnknown", many), Message.of("review.P04.askAll"));
    }

    private Finding several(String aspect, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, Message.of("review.P04.options"), practice(), Severity.NOTE, reason, remedy);
    }
}
