package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Entities of both sides that the plan refuses to hold together. What either copy already held against itself is none of
 * the merge's business.
 */
record Pairs(List<Pair> all) {

    /**
     * One of mine and one of theirs; the same when a mixture of both is what the plan refuses.
     *
     * @param reason what the plan says
     */
    record Pair(Entity mine, Entity theirs, Reason reason) {

        boolean isMixture() {
            return mine.id().equals(theirs.id());
        }

        /** The conflict this is; the same whichever copy is called mine. Of a mixture the two say each its own part. */
        Conflict conflict(Plan base, Copy here, Copy there) {
            boolean mineFirst = IdOrder.OF_FILES.compare(mine.id(), theirs.id()) <= 0;
            EntityId<?> first = mineFirst ? mine.id() : theirs.id();
            EntityId<?> second = mineFirst ? theirs.id() : mine.id();
            Spot field = Spot.of(first, reason.field());
            Spot spot = isMixture() ? field : field.in(second);
            Entity before = base.find(first).map(Entity.class::cast).orElse(null);
            return new Conflict(
                    spot,
                    Conflict.Cause.TOGETHER,
                    before,
                    isMixture() ? here.find(first) : mine,
                    isMixture() ? there.find(first) : theirs,
                    Message.of("merge.why.together", reason.message()));
        }
    }

    static Pairs of(Combined combined) {
        return new Search(combined).pairs();
    }

    private static final class Search {
        private final Combined combined;
        private final Map<List<Object>, List<Entity>> candidates = new HashMap<>();
        private final Set<EntityId<?>> paired = new HashSet<>();
        private final List<Pair> pairs = new ArrayList<>();

        Search(Combined combined) {
            this.combined = combined;
        }

        Pairs pairs() {
            objecting(combined.kept()).forEach(this::file);
            objecting(combined.brought()).forEach(this::pair);
            return new Pairs(pairs);
        }

        private Stream<Entity> objecting(NavigableSet<EntityId<?>> ids) {
            return ids.stream()
                    .<Entity>flatMap(id -> combined.plan().find(id).stream())
                    .filter(entity -> !entity.objections(combined.plan()).isEmpty());
        }

        private void file(Entity kept) {
            Reason reason = kept.objections(combined.plan()).getFirst();
            candidates
                    .computeIfAbsent(key(kept, reason), none -> new ArrayList<>())
                    .add(kept);
            candidates
                    .computeIfAbsent(List.of(kept.getClass()), none -> new ArrayList<>())
                    .add(kept);
        }

        private void pair(Entity brought) {
            Reason reason = brought.objections(combined.plan()).getFirst();
            if (paired.contains(brought.id())) {
                return;
            }
            counterpart(brought, reason)
                    .or(() ->
                            Optional.of(brought).filter(mixed -> combined.kept().contains(mixed.id())))
                    .ifPresent(mine -> add(new Pair(mine, brought, reason)));
        }

        private void add(Pair pair) {
            pairs.add(pair);
            paired.add(pair.mine().id());
            paired.add(pair.theirs().id());
        }

        /** Those that say the same in the field that is objected to are asked first. */
        private Optional<Entity> counterpart(Entity brought, Reason reason) {
            return Stream.of(key(brought, reason), List.<Object>of(brought.getClass()))
                    .flatMap(key -> candidates.getOrDefault(key, List.of()).stream())
                    .filter(kept -> !paired.contains(kept.id()) && !kept.id().equals(brought.id()))
                    .filter(kept -> collide(kept, brought))
                    .findFirst();
        }

        private static boolean collide(Entity kept, Entity brought) {
            return !brought.objections(Plan.of(List.of(kept, brought))).isEmpty();
        }

        private static List<Object> key(Entity entity, Reason reason) {
            Shape shape = Shape.of(entity);
            int field = shape.fields().indexOf(reason.field());
            String value = field < 0 ? "" : String.valueOf(shape.values(entity)[field]);
            return List.of(entity.getClass(), value.toLowerCase(Locale.ROOT));
        }
    }
}
