package hearth.plan;

import hearth.plan.Part.Leaf;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A persistent map: adding and removing give a new map that shares all but a few small arrays with the old one. A hash
 * trie of up to 32 branches a node (Bagwell, “Ideal Hash Trees”, 2001), because plans of hundreds of thousands of rows
 * are loaded, looked up in and walked through far faster in it than in a balanced binary tree.
 */
final class Trie<K, V> {

    private static final Trie<?, ?> EMPTY = new Trie<>(new Part.Branch<>(0, Part.array(0)), 0);

    private final Part<K, V> root;
    private final int size;

    private Trie(Part<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    // Safe: nothing is in it.
    @SuppressWarnings("unchecked")
    static <K, V> Trie<K, V> empty() {
        return (Trie<K, V>) EMPTY;
    }

    /** What {@code things} stand for, put together at once; no two may have the same key. */
    static <T, K, V> Trie<K, V> of(Collection<T> things, Function<T, K> key, Function<T, V> value) {
        if (things.isEmpty()) {
            return empty();
        }
        Part<K, V>[] leaves = Part.array(things.size());
        int count = 0;
        for (T thing : things) {
            leaves[count++] = leaf(key.apply(thing), value.apply(thing));
        }
        // From the lowest bits up, so that what belongs under one branch stands together.
        Arrays.sort(leaves, Comparator.comparingInt(leaf -> Integer.reverse(leaf.hash())));
        return new Trie<>(Part.Branch.of(leaves, 0, count, 0), count);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    @Nullable
    V get(Object key) {
        return root.get(hash(key), 0, key);
    }

    V getOrDefault(Object key, V otherwise) {
        V found = get(key);
        return found == null ? otherwise : found;
    }

    Trie<K, V> plus(K key, V value) {
        int grown = get(key) == null ? size + 1 : size;
        return new Trie<>(root.plus(0, leaf(key, value)), grown);
    }

    Trie<K, V> minus(K key) {
        if (get(key) == null) {
            return this;
        }
        Part<K, V> rest = root.minus(hash(key), 0, key);
        return rest == null ? empty() : new Trie<>(rest, size - 1);
    }

    /** All keys, in no particular order. */
    Collection<K> keys() {
        return each(Leaf::key);
    }

    /** All values, in no particular order. */
    Collection<V> values() {
        return each(Leaf::value);
    }

    private <T> Collection<T> each(Function<Leaf<K, V>, T> aspect) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<T> iterator() {
                return new Walk<>(root, aspect);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    // The same root is meant: plans that share it need no comparison.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trie<?, ?> trie && size == trie.size && (root == trie.root || holdsAllOf(trie));
    }

    @Override
    public int hashCode() {
        return values().stream().mapToInt(Object::hashCode).sum();
    }

    private boolean holdsAllOf(Trie<?, ?> other) {
        return other.each(leaf -> leaf.value().equals(get(leaf.key()))).stream().allMatch(same -> same);
    }

    private static <K, V> Leaf<K, V> leaf(K key, V value) {
        return new Leaf<>(hash(key), key, value);
    }

    /** Spreads what a key hashes to over all bits; ids that were counted up would else crowd under a few branches. */
    private static int hash(Object key) {
        int spread = key.hashCode() * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }

    /** Goes from entry to entry, down and up again, and shows one aspect of each. */
    private static final class Walk<K, V, T> implements Iterator<T> {

        private final Deque<Iterator<Part<K, V>>> path = new ArrayDeque<>();
        private final Function<Leaf<K, V>, T> aspect;
        private @Nullable Leaf<K, V> next;

        Walk(Part<K, V> root, Function<Leaf<K, V>, T> aspect) {
            this.aspect = aspect;
            path.push(List.of(root).iterator());
            next = advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            Leaf<K, V> leaf = next;
            if (leaf == null) {
                throw new NoSuchElementException();
            }
            next = advance();
            return aspect.apply(leaf);
        }

        private @Nullable Leaf<K, V> advance() {
            while (!path.isEmpty()) {
                Iterator<Part<K, V>> here = path.element();
                if (!here.hasNext()) {
                    path.pop();
                    continue;
                }
                Part<K, V> part = here.next();
                if (part instanceof Leaf<K, V> leaf) {
                    return leaf;
                }
                path.push(Arrays.asList(part.parts()).iterator());
            }
            return null;
        }
    }
}
