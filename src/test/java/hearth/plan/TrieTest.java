package hearth.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The persistent map behaves as a map, and leaves every earlier state as it was. */
class TrieTest {

    /** A key whose hash is as bad as the test wants. */
    private record Key(int number, int hashes) {
        @Override
        public int hashCode() {
            return number % hashes;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 1 << 20})
    void itHoldsWhatAMapHolds(int hashes) {
        Random random = new Random(hashes);
        Map<Key, Integer> map = new HashMap<>();
        Trie<Key, Integer> trie = Trie.empty();
        for (int step = 0; step < 3_000; step++) {
            Key key = new Key(random.nextInt(200), hashes);
            if (random.nextInt(5) < 3) {
                map.put(key, step);
                trie = trie.plus(key, step);
            } else {
                map.remove(key);
                trie = trie.minus(key);
            }
            if (step % 50 == 0) {
                assertHolds(trie, map);
            }
        }
        map.clear();
        for (Key key : List.copyOf(trie.keys())) {
            trie = trie.minus(key);
        }
        assertHolds(trie, map);
    }

    private static void assertHolds(Trie<Key, Integer> trie, Map<Key, Integer> map) {
        assertThat(trie.size()).isEqualTo(map.size());
        assertThat(trie.isEmpty()).isEqualTo(map.isEmpty());
        assertThat(trie.keys()).containsExactlyInAnyOrderElementsOf(map.keySet());
        assertThat(trie.values()).containsExactlyInAnyOrderElementsOf(map.values());
        map.forEach((key, value) -> assertThat(trie.get(key)).isEqualTo(value));
        assertThat(Trie.of(map.keySet(), key -> key, key -> Objects.requireNonNull(map.get(key))))
                .isEqualTo(trie)
                .hasSameHashCodeAs(trie);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1 << 20})
    void earlierStatesStay(int hashes) {
        List<Trie<Key, Integer>> states = new ArrayList<>(List.of(Trie.empty()));
        for (int number = 0; number < 300; number++) {
            states.add(states.getLast().plus(new Key(number, hashes), number));
        }
        for (int count = 0; count < states.size(); count++) {
            assertThat(states.get(count).values()).hasSize(count).allMatch(value -> value < 300);
            assertThat(states.get(count).get(new Key(count, hashes))).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 20})
    void whatIsPutTogetherAtOnceCanBeChangedLikeAnyOther(int hashes) {
        Map<Key, Integer> map = new HashMap<>();
        for (int number = 0; number < 500; number++) {
            map.put(new Key(number, hashes), number);
        }
        Trie<Key, Integer> trie = Trie.of(map.keySet(), key -> key, key -> Objects.requireNonNull(map.get(key)));
        assertHolds(trie, map);
        Key seven = new Key(7, hashes);
        map.remove(seven);
        assertThat(trie.minus(seven)).isNotEqualTo(trie);
        assertHolds(trie.minus(seven), map);
        map.put(seven, 8);
        assertHolds(trie.plus(seven, 8), map);
    }
}
