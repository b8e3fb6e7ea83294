package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.HandOff;
import hearth.plan.landscape.Tie;
import hearth.plan.mix.Option;
import hearth.plan.mix.Reach;
import hearth.plan.review.SetAside;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.Measurement;
import hearth.plan.twins.TwoPeople;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs, in words: what things are called, their fields and the values in them. */
public final class Words {

    private final List<Plan> plans;

    /**
     * Words for these plans.
     *
     * @param plans where names are looked up, the first first
     */
    public Words(Plan... plans) {
        this.plans = List.of(plans);
    }

    /** What kind of thing this is: "person". */
    public static Message kind(EntityId<?> id) {
        return Message.of("merge.kind." + id.type().getSimpleName());
    }

    /** What a field is called: "days between contacts". */
    public static Message field(String field) {
        return Message.of("merge.field." + field);
    }

    /** What a thing is called; what has no name of its own is told by what it belongs to and its day. */
    public Message name(EntityId<?> id) {
        return find(id).map(this::name).orElseGet(() -> FieldWords.text(id.value()));
    }

    public Message name(Entity entity) {
        return switch (entity) {
            case Touch touch -> Message.of("merge.name.touch", name(touch.person()), touch.date());
            case Tie tie -> Message.of("merge.name.tie", name(tie.from()), name(tie.to()));
            case Occurrence day -> Message.of("merge.name.dated", name(day.rhythm()), day.date());
            case Measurement number -> Message.of("merge.name.dated", name(number.kpi()), number.date());
            case Goal goal -> Message.of("merge.name.goal", name(goal.kpi()), goal.by());
            case Crossover way -> Message.of("merge.name.crossover", name(way.from()), name(way.to()));
            case HandOff counted -> Message.of("merge.name.dated", name(counted.crossover()), counted.date());
            case Option option -> Message.of("merge.name.option", name(option.node()));
            case TwoPeople two -> Message.of("merge.name.twoPeople", name(two.one()), name(two.other()));
            case SetAside aside -> Message.of("merge.name.setAside", aside.practice());
            default -> FieldWords.text(entity.label());
        };
    }

    /** Where in an entity a conflict is: a field, perhaps an element of it; the whole thing when no field is meant. */
    public Message place(Spot spot) {
        if (spot.field().isEmpty()) {
            return Message.of("merge.field.whole");
        }
        return spot.element().stream()
                .filter(part -> !(part instanceof EntityId))
                .map(part -> spot.field().equals("thresholds")
                        ? Message.of("plan.Threshold." + part)
                        : value(spot.id(), "", part))
                .reduce(field(spot.field()), (all, part) -> Message.of("merge.field.element", all, part));
    }

    /** What one side says in a conflict. */
    public Message value(Conflict conflict, Side side) {
        Object value = conflict.value(side);
        if (value == null
                && (conflict.spot().field().isEmpty()
                        || !conflict.spot().element().isEmpty())) {
            return Message.of("merge.value.removed");
        }
        return value instanceof Entity entity
                ? entity(conflict, entity)
                : value(conflict.id(), conflict.spot().field(), value);
    }

    /** What the ancestor said in a conflict. */
    public Message base(Conflict conflict) {
        Object base = conflict.base();
        return base instanceof Entity entity
                ? name(entity)
                : value(conflict.id(), conflict.spot().field(), base);
    }

    /** A value of a field. */
    public Message value(EntityId<?> id, String field, @Nullable Object value) {
        if (value instanceof EntityId<?> other) {
            return name(other);
        }
        if (value instanceof Reach reach) {
            return Message.of("merge.value.reach", name(reach.segment()), reach.people());
        }
        if (field.equals("rule") && value instanceof String rule && find(id).orElse(null) instanceof Rhythm rhythm) {
            return FieldWords.rule(rule, rhythm.start());
        }
        return value instanceof List<?> list && !list.isEmpty() ? list(id, list) : FieldWords.of(field, value);
    }

    /** All that differs between two states of one entity: "days between contacts: 14 days → 30 days". */
    public Message changes(Entity before, Entity now) {
        List<Message> changes = Comparison.fields(before, now).stream()
                .map(change -> Message.of(
                        "merge.change",
                        field(change.field()),
                        value(before.id(), change.field(), change.mine()),
                        value(before.id(), change.field(), change.theirs())))
                .toList();
        return changes.isEmpty() ? name(now) : listed(changes);
    }

    private Message entity(Conflict conflict, Entity entity) {
        if (conflict.cause() == Conflict.Cause.NEEDED) {
            return Message.of("merge.value.stays");
        }
        return conflict.base() instanceof Entity before && before.id().equals(entity.id())
                ? changes(before, entity)
                : name(entity);
    }

    private Message list(EntityId<?> id, List<?> values) {
        List<Message> shown =
                values.stream().limit(4).map(each -> value(id, "", each)).toList();
        int more = values.size() - shown.size();
        return more == 0 ? listed(shown) : Message.of("merge.list.more", listed(shown), more);
    }

    private static Message listed(List<Message> parts) {
        return parts.stream()
                .reduce((all, next) -> Message.of("merge.list.and", all, next))
                .orElseGet(() -> Message.of("merge.value.nothing"));
    }

    private Optional<Entity> find(EntityId<?> id) {
        return plans.stream()
                .map(plan -> plan.find(id).map(Entity.class::cast).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
