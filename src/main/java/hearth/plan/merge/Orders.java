package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.scorecard.Kpi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places in lists after a merge. Both sides put what they added at the end; then two stand at one place, and those that
 * were not there before move behind.
 */
final class Orders {

    private final Plan base;
    private final Plan mine;
    private final Plan theirs;

    Orders(Plan base, Plan mine, Plan theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** What has to move so that nothing is at a place that the merge alone gave twice. */
    List<Change> moves(Plan merged) {
        return Kinds.ALL.stream()
                .filter(Orders::hasOrder)
                .flatMap(kind -> moves(merged, kind))
                .toList();
    }

    private static boolean hasOrder(Kind<?> kind) {
        return Stream.of(kind.type().getRecordComponents())
                .anyMatch(component -> component.getName().equals(Shape.ORDER));
    }

    private Stream<Change> moves(Plan merged, Kind<?> kind) {
        Map<Object, List<Entity>> lists = merged.all(kind.type()).stream()
                .sorted(Comparator.<Entity>comparingInt(Orders::place)
                        .thenComparing(entity -> !base.has(entity.id()))
                        .thenComparing(Entity::id, IdOrder.OF_FILES))
                .collect(Collectors.groupingBy(Orders::list));
        return lists.values().stream().filter(this::isCrowded).flatMap(list -> spread(list).stream());
    }

    private boolean isCrowded(List<Entity> list) {
        return IntStream.range(1, list.size())
                .filter(i -> place(list.get(i - 1)) == place(list.get(i)))
                .anyMatch(i ->
                        !shared(mine, list.get(i - 1), list.get(i)) && !shared(theirs, list.get(i - 1), list.get(i)));
    }

    /** True when two had one place already before the merge. */
    private static boolean shared(Plan side, Entity one, Entity other) {
        return Stream.of(one, other)
                .allMatch(each -> side.find(each.id())
                        .filter(it -> place(it) == place(each))
                        .isPresent());
    }

    private static List<Change> spread(List<Entity> list) {
        List<Change> moves = new ArrayList<>();
        int next = Integer.MIN_VALUE;
        for (Entity entity : list) {
            int place = Math.max(place(entity), next);
            if (place != place(entity)) {
                moves.add(new Change(entity, Shape.at(entity, place)));
            }
            next = place + 1;
        }
        return moves;
    }

    private static Object list(Entity entity) {
        return entity instanceof Kpi kpi ? kpi.perspective() : "";
    }

    private static int place(Entity entity) {
        Shape shape = Shape.of(entity);
        Object place = shape.values(entity)[shape.fields().indexOf(Shape.ORDER)];
        return place instanceof Integer number ? number : 0;
    }
}
