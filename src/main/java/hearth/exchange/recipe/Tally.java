package hearth.exchange.recipe;

import hearth.exchange.csv.Row;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Put;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows and gathers what they bring while a file is read. */
public final class Tally {

    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<EntityId<?>, Entity> entities = new LinkedHashMap<>();
    private List<String> header = List.of();
    private boolean asksDateOrder;

    public void header(List<String> cells) {
        header = cells;
    }

    public void asksDateOrder() {
        asksDateOrder = true;
    }

    public void read(long line, RowOutcome outcome, Message what) {
        counts.merge(outcome, 1, Integer::sum);
        if (rows.size() < ImportPlan.MOST_SHOWN) {
            rows.add(new ReadRow(line, outcome, what));
        }
    }

    public void reject(Row row, Message reason) {
        reject(row.line(), row.cells(), reason);
    }

    public void reject(long line, List<String> cells, Message reason) {
        rejected.add(new RejectedRow(line, reason, cells));
    }

    /** Brings an entity in; a later one of the same id takes its place. */
    public void bring(Entity entity) {
        entities.put(entity.id(), entity);
    }

    public ImportPlan plan(Recipe recipe, ImportRequest request) {
        return new ImportPlan(
                recipe.id(),
                header,
                count(RowOutcome.ADDED),
                count(RowOutcome.UPDATED),
                count(RowOutcome.SKIPPED),
                rows.stream().sorted(Comparator.comparingLong(ReadRow::line)).toList(),
                rejected.stream()
                        .sorted(Comparator.comparingLong(RejectedRow::line))
                        .toList(),
                asksDateOrder,
                new Put(Message.of("exchange.import.name", request.fileName()), entities.values()));
    }

    private int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
