package hearth.desktop.compare;

import hearth.plan.EntityId;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.merge.Conflict;
import hearth.plan.merge.Difference.FieldDifference;
import hearth.plan.merge.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of the list of differences. */
sealed interface CompareRow {

    /** Above all differences of one kind of thing. */
    record Heading(EntityId<?> like, int count) implements CompareRow {}

    /** One thing that differs. */
    record Thing(Proposal.Item item) implements CompareRow {}

    /** A field that differs and about which nobody has to decide. */
    record Plain(Proposal.Item item, FieldDifference field) implements CompareRow {}

    /** What both sides disagree about. */
    record Disputed(Proposal.Item item, Conflict conflict) implements CompareRow {}

    /** The rows of these differences, by kind and in their order. */
    static List<CompareRow> of(List<Proposal.Item> items) {
        Map<Class<?>, List<Proposal.Item>> kinds =
                items.stream().collect(Collectors.groupingBy(item -> item.id().type()));
        List<CompareRow> rows = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            List<Proposal.Item> alike = kinds.getOrDefault(kind.type(), List.of());
            if (!alike.isEmpty()) {
                rows.add(new Heading(alike.getFirst().id(), alike.size()));
                alike.forEach(item -> add(rows, item));
            }
        }
        return List.copyOf(rows);
    }

    private static void add(List<CompareRow> rows, Proposal.Item item) {
        rows.add(new Thing(item));
        item.difference().fields().stream()
                .filter(field -> item.conflicts().stream()
                        .noneMatch(conflict -> conflict.spot().field().equals(field.field())))
                .forEach(field -> rows.add(new Plain(item, field)));
        item.conflicts().forEach(conflict -> rows.add(new Disputed(item, conflict)));
    }
}
