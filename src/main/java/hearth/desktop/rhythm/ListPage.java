package hearth.desktop.rhythm;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.rhythm.Commitment;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.RhythmId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list view shows: every rhythm as it stands today, the peaks and the helpers. */
record ListPage(List<Row> rows, List<Peak> peaks, List<Helper> helpers) {

    /**
     * A rhythm.
     *
     * @param channel name, or empty
     * @param segment name, or empty
     * @param owner name, or empty
     */
    record Row(Commitment commitment, String channel, String segment, String owner) {
        RhythmId id() {
            return commitment.rhythm().id();
        }
    }

    static ListPage of(Plan plan, LocalDate today) {
        return new ListPage(
                Commitment.of(plan, today).stream().map(one -> row(plan, one)).toList(),
                sorted(
                        plan,
                        Peak.class,
                        Comparator.comparing((Peak peak) -> peak.days().start()).reversed()),
                sorted(plan, Helper.class, Comparator.comparingInt(Helper::order)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Row row(Plan plan, Commitment commitment) {
        var rhythm = commitment.rhythm();
        return new Row(
                commitment, name(plan, rhythm.channel()), name(plan, rhythm.segment()), name(plan, rhythm.owner()));
    }

    private static String name(Plan plan, @Nullable EntityId<?> id) {
        return id == null ? "" : plan.find(id).map(Entity::label).orElse("");
    }

    private static <E extends Entity> List<E> sorted(Plan plan, Class<E> type, Comparator<E> order) {
        return plan.all(type).stream()
                .sorted(order.thenComparing(each -> each.id().value()))
                .toList();
    }
}
