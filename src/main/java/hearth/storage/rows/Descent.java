package hearth.storage.rows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a plan's file comes from. Copies of a file have the same origin, and the newest state that stands in both
 * lineages is where they went separate ways.
 *
 * @param origin of the plan's first file, the same in every copy
 * @param lineage the states it was published in, newest last; older ones are thinned out
 */
public record Descent(UUID origin, List<State> lineage) {

    public Descent {
        lineage = List.copyOf(lineage);
    }

    /** Of a plan that begins here. */
    public static Descent fresh() {
        return new Descent(UUID.randomUUID(), List.of());
    }

    /** Of a file that is too old to say; so its copies, opened on two machines, still come out as kin. */
    public static Descent ofUnknown(String digest) {
        return new Descent(UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    /** The newest state that this file and another came through, if there is one known to both. */
    public Optional<State> common(Descent other) {
        Set<String> theirs = other.lineage.stream().map(State::digest).collect(Collectors.toSet());
        return lineage.reversed().stream()
                .filter(state -> theirs.contains(state.digest()))
                .findFirst();
    }

    /** Of a plan in which this and another are merged: it came through the states of both. */
    public Descent joined(Descent other) {
        Map<String, State> states = new LinkedHashMap<>();
        Stream.concat(lineage.stream(), other.lineage.stream())
                .sorted(Comparator.comparing(State::saved))
                .forEach(state -> states.put(state.digest(), state));
        return new Descent(origin, Lineage.thinned(List.copyOf(states.values())));
    }

    /** This with a state that is published now; the same when nothing has changed since the newest. */
    public Descent with(String digest, Instant now) {
        if (!lineage.isEmpty() && lineage.getLast().digest().equals(digest)) {
            return this;
        }
        List<State> longer = new ArrayList<>(lineage);
        longer.add(new State(digest, now));
        return new Descent(origin, Lineage.thinned(longer));
    }
}
