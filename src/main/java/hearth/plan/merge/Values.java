package hearth.plan.merge;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Three values of one field become one: what one side alone changed is taken; lists and maps go element by element,
 * accounts by their name and readings by their day, and a place that somebody chose counts more than an arranged one.
 */
final class Values {

    private static final Comparator<Place> OWN_FIRST =
            Comparator.comparing(Place::arranged).thenComparingDouble(Place::x).thenComparingDouble(Place::y);

    private final Clashes clashes;

    Values(Clashes clashes) {
        this.clashes = clashes;
    }

    /** The merged value; where both sides differ, what was chosen. */
    @Nullable
    Object merge(Spot spot, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (mine instanceof List<?> ours && theirs instanceof List<?> others) {
            return new ElementMerge(this, spot).merge(base instanceof List<?> list ? list : List.of(), ours, others);
        }
        if (mine instanceof SortedMap<?, ?> ours && theirs instanceof SortedMap<?, ?> others) {
            return maps(spot, base instanceof SortedMap<?, ?> map ? map : new TreeMap<>(), ours, others);
        }
        if (mine instanceof Integer one
                && theirs instanceof Integer other
                && spot.field().equals(Shape.ORDER)) {
            return Math.min(one, other);
        }
        return parts(spot, base, mine, theirs);
    }

    /** Whose value counts where both say something else. */
    Side side(Spot spot, Object base, Object mine, Object theirs) {
        return clashes.note(new Conflict(spot, Conflict.Cause.DIFFERENT, base, mine, theirs, null));
    }

    /** What is neither a list nor a map; an account has readings of its own. */
    private @Nullable Object parts(Spot spot, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (mine instanceof Account one && theirs instanceof Account other) {
            List<?> before = base instanceof Account account ? account.readings() : List.of();
            List<?> readings = new ElementMerge(this, spot).merge(before, one.readings(), other.readings());
            return new Account(
                    one.network(),
                    one.handle(),
                    readings.stream().map(Reading.class::cast).toList());
        }
        if (mine instanceof Place one && theirs instanceof Place other && (one.arranged() || other.arranged())) {
            return place(one, other);
        }
        return clashes.decide(spot, base, mine, theirs);
    }

    /** Where somebody put it counts more than where a layout did; of two layouts' places any will do, the same for both. */
    private static Place place(Place mine, Place theirs) {
        return Stream.of(mine, theirs).min(OWN_FIRST).orElseThrow();
    }

    private SortedMap<Object, Object> maps(Spot spot, Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
        TreeSet<Object> keys = new TreeSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        SortedMap<Object, Object> merged = new TreeMap<>();
        for (Object key : keys) {
            Object value = merge(spot.in(key), base.get(key), mine.get(key), theirs.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }
}
