package hearth.exchange.recipe.book;

import hearth.exchange.json.PlanMapper;
import hearth.exchange.recipe.RowOutcome;
import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Settings;
import hearth.plan.catalog.Kinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two plans becoming one: rows with the same id are the same thing, and the plan that stands has the last word. */
final class PlanMerge {

    private final Plan into;
    private final List<Entity> incoming;
    private final Map<EntityId<?>, Message> against = new HashMap<>();

    PlanMerge(Plan into, Plan from) {
        this.into = into;
        this.incoming = Kinds.ALL.stream()
                .flatMap(kind -> from.all(kind.type()).stream().map(Entity.class::cast))
                .toList();
        sortOut();
    }

    /** Every row that would come in, in file order. */
    List<Entity> incoming() {
        return incoming;
    }

    /** Why a row cannot come in, if so. */
    Optional<Message> against(Entity entity) {
        return Optional.ofNullable(against.get(entity.id()));
    }

    RowOutcome outcome(Entity entity) {
        Entity present = present(entity);
        if (present == null) {
            return RowOutcome.ADDED;
        }
        return merged(entity).equals(present) ? RowOutcome.SKIPPED : RowOutcome.UPDATED;
    }

    /** What stands in the plan afterwards. */
    Entity merged(Entity entity) {
        Entity present = present(entity);
        if (present == null) {
            return entity;
        }
        if (entity instanceof Settings) {
            return into.size() == 1 ? entity : present;
        }
        return filled(present, entity);
    }

    /** Leaves out what the plan objects to, then what refers to that, until the rest stands. */
    private void sortOut() {
        int before;
        do {
            before = against.size();
            Plan after = after();
            for (Entity entity : incoming) {
                if (!against.containsKey(entity.id()) && outcome(entity) != RowOutcome.SKIPPED) {
                    objection(entity, after).ifPresent(reason -> against.put(entity.id(), reason));
                }
            }
        } while (against.size() > before);
    }

    private Plan after() {
        return into.with(incoming.stream()
                .filter(entity -> !against.containsKey(entity.id()))
                .map(entity -> new Change(present(entity), merged(entity)))
                .toList());
    }

    private static Optional<Message> objection(Entity entity, Plan after) {
        return entity.references().stream()
                .filter(id -> !after.has(id))
                .findFirst()
                .map(id -> Message.of("plan.refused.reference", entity.label(), id.value()))
                .or(() -> entity.objections(after).stream().findFirst().map(Reason::message));
    }

    private @Nullable Entity present(Entity entity) {
        return into.find(entity.id()).map(Entity.class::cast).orElse(null);
    }

    /** The present row with its gaps filled from the other; as it is when that would make no sense. */
    private static Entity filled(Entity present, Entity from) {
        ObjectNode row = PlanMapper.mapper().valueToTree(present);
        ObjectNode other = PlanMapper.mapper().valueToTree(from);
        other.forEachEntry((field, value) -> {
            if (isGap(row.path(field))) {
                row.set(field, value);
            }
        });
        try {
            return PlanMapper.mapper().treeToValue(row, present.getClass());
        } catch (JacksonException e) {
            return present;
        }
    }

    private static boolean isGap(JsonNode value) {
        return value.isMissingNode()
                || (value.isContainer() && value.isEmpty())
                || value.asString("x").isEmpty();
    }
}
