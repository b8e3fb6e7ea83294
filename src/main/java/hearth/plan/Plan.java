package hearth.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The whole plan as one immutable value. Applying changes gives a new plan that shares all untouched parts with the old
 * one, so that snapshots for background work and for the undo history cost nothing.
 *
 * <p>Besides the rows themselves it keeps who refers to whom, so that "all touches of this person" is a look-up and not
 * a search through 100,000 touches.
 */
public final class Plan {

    private static final Plan EMPTY = new Plan(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Class<?>, PMap<EntityId<?>, Entity>> rows;
    private final PMap<Reference, PMap<EntityId<?>, Entity>> referring;

    /**
     * What was worked out from this plan and may be asked for again; the same for equal plans, so no part of the value.
     * Two threads may work out the same: then one of both results is kept.
     */
    private volatile PMap<Grouping, Map<?, ?>> workedOut = HashTreePMap.empty();

    private record Reference(EntityId<?> to, Class<?> from) {}

    private record Grouping(Reference reference, Function<?, ?> by) {}

    private Plan(PMap<Class<?>, PMap<EntityId<?>, Entity>> rows, PMap<Reference, PMap<EntityId<?>, Entity>> referring) {
        this.rows = rows;
        this.referring = referring;
    }

    /** A plan with nothing in it, not even settings; the start of every load. */
    public static Plan empty() {
        return EMPTY;
    }

    /** A new plan with these settings. */
    public static Plan of(Settings settings) {
        return EMPTY.with(new Change(null, settings));
    }

    /** The plan made of these entities, taken as they are; whether references stand is asked by {@link Put}. */
    public static Plan of(Collection<? extends Entity> entities) {
        Map<EntityId<?>, Entity> newest = new HashMap<>();
        entities.forEach(entity -> newest.put(entity.id(), entity));
        Map<Class<?>, Map<EntityId<?>, Entity>> rows = new HashMap<>();
        Map<Reference, Map<EntityId<?>, Entity>> referring = new HashMap<>();
        for (Entity entity : newest.values()) {
            file(rows, entity.getClass(), entity);
            entity.references().forEach(to -> file(referring, new Reference(to, entity.getClass()), entity));
        }
        return new Plan(shared(rows), shared(referring));
    }

    private static <K> void file(Map<K, Map<EntityId<?>, Entity>> files, K key, Entity entity) {
        files.computeIfAbsent(key, k -> new HashMap<>()).put(entity.id(), entity);
    }

    private static <K> PMap<K, PMap<EntityId<?>, Entity>> shared(Map<K, Map<EntityId<?>, Entity>> files) {
        Map<K, PMap<EntityId<?>, Entity>> shared = new HashMap<>();
        files.forEach((key, filed) -> shared.put(key, HashTreePMap.from(filed)));
        return HashTreePMap.from(shared);
    }

    /**
     * The plan's settings.
     *
     * @throws IllegalStateException when it has none, which only a plan that is being loaded may
     */
    public Settings settings() {
        return find(SettingsId.ONLY).orElseThrow(() -> new IllegalStateException("a plan needs settings"));
    }

    /** All entities of a kind, in no particular order. */
    public <E extends Entity> Collection<E> all(Class<E> type) {
        return typed(rows.get(type));
    }

    /** The entity with this id, if it stands in the plan. */
    public <E extends Entity> Optional<E> find(EntityId<E> id) {
        return Optional.ofNullable(row(id)).map(id.type()::cast);
    }

    /**
     * The entity with this id.
     *
     * @throws IllegalArgumentException when it does not stand in the plan
     */
    public <E extends Entity> E get(EntityId<E> id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("not in the plan: " + id));
    }

    public boolean has(EntityId<?> id) {
        return row(id) != null;
    }

    /** All entities of kind {@code from} that refer to {@code to}, in no particular order. */
    public <E extends Entity> Collection<E> referring(EntityId<?> to, Class<E> from) {
        return typed(referring.get(new Reference(to, from)));
    }

    /**
     * All entities of kind {@code from} that refer to {@code to}, by something they have. Worked out once for a plan, so
     * that asking on behalf of each of many thousand takes no longer than asking for one.
     *
     * @param by a constant, by which it is known that the same was asked before
     */
    // Safe: what is kept under a grouping came of the same kind and the same function.
    @SuppressWarnings("unchecked")
    public <E extends Entity, K> Map<K, List<E>> referring(EntityId<?> to, Class<E> from, Function<E, K> by) {
        Grouping asked = new Grouping(new Reference(to, from), by);
        Map<?, ?> known = workedOut.get(asked);
        if (known == null) {
            known = referring(to, from).stream().collect(Collectors.groupingBy(by));
            workedOut = workedOut.plus(asked, known);
        }
        return (Map<K, List<E>>) known;
    }

    /** Everything that refers to {@code to}. */
    public Stream<Entity> referring(EntityId<?> to) {
        return rows.keySet().stream().flatMap(kind -> referringRows(to, kind).stream());
    }

    /** Something that is referred to and does not stand in the plan; none in a sound plan. */
    public Optional<EntityId<?>> dangling() {
        return referring.keySet().stream()
                .<EntityId<?>>map(Reference::to)
                .filter(to -> !has(to))
                .findFirst();
    }

    /** Number of entities of all kinds. */
    public int size() {
        return rows.values().stream().mapToInt(PMap::size).sum();
    }

    /** This plan after a gesture. */
    public Plan with(ChangeSet changes) {
        return with(changes.changes());
    }

    /** This plan after these changes, in their order. */
    public Plan with(List<Change> changes) {
        Plan plan = this;
        for (Change change : changes) {
            plan = plan.with(change);
        }
        return plan;
    }

    private Plan with(Change change) {
        Entity present = row(change.id());
        Plan plan = present == null ? this : without(present);
        return change.after() == null ? plan : plan.plus(change.after());
    }

    private Plan plus(Entity entity) {
        var kind = rows.getOrDefault(entity.getClass(), HashTreePMap.empty()).plus(entity.id(), entity);
        var links = referring;
        for (EntityId<?> to : entity.references()) {
            Reference key = new Reference(to, entity.getClass());
            links = links.plus(
                    key, links.getOrDefault(key, HashTreePMap.empty()).plus(entity.id(), entity));
        }
        return new Plan(rows.plus(entity.getClass(), kind), links);
    }

    private Plan without(Entity entity) {
        var kind = rows.getOrDefault(entity.getClass(), HashTreePMap.empty()).minus(entity.id());
        var links = referring;
        for (EntityId<?> to : entity.references()) {
            Reference key = new Reference(to, entity.getClass());
            var rest = links.getOrDefault(key, HashTreePMap.empty()).minus(entity.id());
            links = rest.isEmpty() ? links.minus(key) : links.plus(key, rest);
        }
        return new Plan(kind.isEmpty() ? rows.minus(entity.getClass()) : rows.plus(entity.getClass(), kind), links);
    }

    private @Nullable Entity row(EntityId<?> id) {
        var kind = rows.get(id.type());
        return kind == null ? null : kind.get(id);
    }

    private Collection<Entity> referringRows(EntityId<?> to, Class<?> kind) {
        var found = referring.get(new Reference(to, kind));
        return found == null ? List.of() : found.values();
    }

    // Safe: rows are filed under their own class only.
    @SuppressWarnings("unchecked")
    private static <E extends Entity> Collection<E> typed(@Nullable PMap<EntityId<?>, Entity> found) {
        return found == null ? List.of() : (Collection<E>) (Collection<?>) found.values();
    }

    /** Two plans are equal when they hold equal entities. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && rows.equals(plan.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return "Plan of " + size() + " entities";
    }
}
