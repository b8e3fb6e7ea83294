package hearth.plan.merge;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Reading;
import hearth.plan.mix.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Three lists become one. Elements are known again by what identifies them; equal ones are told apart by counting. What
 * one side added is in the result after the neighbour it was put behind, what one side took out is gone.
 */
final class ElementMerge {

    private final Values values;
    private final Spot spot;

    /**
     * What an element is known by.
     *
     * @param nth counted from 0 among those known by the same
     */
    private record Key(Object what, int nth) {}

    private record Name(String network, String handle) {
        @Override
        public String toString() {
            return (network + " " + handle).strip();
        }
    }

    ElementMerge(Values values, Spot spot) {
        this.values = values;
        this.spot = spot;
    }

    List<?> merge(List<?> base, List<?> mine, List<?> theirs) {
        var before = keyed(base);
        var ours = keyed(mine);
        var others = keyed(theirs);
        Map<Key, Object> merged = new HashMap<>();
        for (Key key : union(ours.keySet(), others.keySet())) {
            Object value = values.merge(spot.in(key.what()), before.get(key), ours.get(key), others.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        return order(before.keySet(), ours.keySet(), others.keySet(), merged.keySet()).stream()
                .map(merged::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Key> order(Set<Key> base, Set<Key> mine, Set<Key> theirs, Set<Key> wanted) {
        List<Key> ours = kept(mine, theirs);
        List<Key> others = kept(theirs, mine);
        List<Key> before = kept(base, new LinkedHashSet<>(ours));
        boolean moved = !before.equals(ours);
        List<Key> spine = moved && (before.equals(others) || chosen(base, mine, theirs) == Side.MINE) ? ours : others;
        List<Key> all = new ArrayList<>(insert(spine, mine, theirs));
        all.retainAll(wanted);
        return all;
    }

    /** Asked only when both sides put what they share into another order. */
    private Side chosen(Set<Key> base, Set<Key> mine, Set<Key> theirs) {
        if (kept(mine, theirs).equals(kept(theirs, mine))) {
            return Side.MINE;
        }
        return values.side(spot, elements(base), elements(mine), elements(theirs));
    }

    private static List<Object> elements(Collection<Key> keys) {
        return keys.stream().map(Key::what).toList();
    }

    /** What only one side has goes behind the element of the spine it stood behind there. */
    private static Set<Key> insert(List<Key> spine, Set<Key> mine, Set<Key> theirs) {
        var ours = runs(spine, mine);
        var others = runs(spine, theirs);
        Set<Key> all = new LinkedHashSet<>(both(ours.get(Optional.<Key>empty()), others.get(Optional.<Key>empty())));
        for (Key key : spine) {
            all.add(key);
            all.addAll(both(ours.get(Optional.of(key)), others.get(Optional.of(key))));
        }
        return all;
    }

    private static List<Key> both(@Nullable List<Key> ours, @Nullable List<Key> others) {
        return Stream.of(ours, others)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(List::toString))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Optional<Key>, List<Key>> runs(List<Key> spine, Set<Key> side) {
        Set<Key> bones = Set.copyOf(spine);
        Map<Optional<Key>, List<Key>> runs = new HashMap<>();
        Optional<Key> behind = Optional.empty();
        for (Key key : side) {
            if (bones.contains(key)) {
                behind = Optional.of(key);
            } else {
                runs.computeIfAbsent(behind, none -> new ArrayList<>()).add(key);
            }
        }
        return runs;
    }

    private static List<Key> kept(Collection<Key> of, Set<Key> in) {
        return of.stream().filter(in::contains).toList();
    }

    private static Set<Key> union(Set<Key> one, Set<Key> other) {
        Set<Key> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return Collections.unmodifiableSet(union);
    }

    private static Map<Key, Object> keyed(List<?> elements) {
        Map<Key, Object> keyed = new LinkedHashMap<>();
        Map<Object, Integer> counts = new HashMap<>();
        for (Object element : elements) {
            Object what = identity(element);
            keyed.put(new Key(what, counts.merge(what, 1, Integer::sum) - 1), element);
        }
        return keyed;
    }

    private static Object identity(Object element) {
        return switch (element) {
            case Account account -> new Name(account.network(), account.handle());
            case Occasion occasion -> occasion.name();
            case Reading reading -> reading.date();
            case Reach reach -> reach.segment();
            default -> element;
        };
    }
}
