package hearth.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link Trie}: one entry, several whose keys hash alike, or a branch. {@code shift} is how many bits of the
 * hash are used up on the way to it.
 */
sealed interface Part<K, V> {

    @Nullable
    V get(int hash, int shift, Object key);

    Part<K, V> plus(int shift, Leaf<K, V> leaf);

    /** What is left without the key, which is there; null when nothing is. */
    @Nullable
    Part<K, V> minus(int hash, int shift, Object key);

    /** The hash of an entry or of those that hash alike. */
    int hash();

    /** What hangs here; nothing on an entry. */
    Part<K, V>[] parts();

    /** One entry. */
    record Leaf<K, V>(int hash, K key, V value) implements Part<K, V> {

        @Override
        public @Nullable V get(int otherHash, int shift, Object otherKey) {
            return hash == otherHash && key.equals(otherKey) ? value : null;
        }

        @Override
        public Part<K, V> plus(int shift, Leaf<K, V> leaf) {
            if (leaf.key.equals(key)) {
                return leaf;
            }
            return leaf.hash == hash
                    ? new Clash<>(hash, with(parts(), 0, this)).and(leaf)
                    : Branch.of(this, leaf, shift);
        }

        @Override
        public @Nullable Part<K, V> minus(int otherHash, int shift, Object otherKey) {
            return null;
        }

        @Override
        public Part<K, V>[] parts() {
            return array(0);
        }
    }

    /** Entries whose keys have the same hash. */
    final class Clash<K, V> implements Part<K, V> {

        private final int hash;
        private final Part<K, V>[] parts;

        Clash(int hash, Part<K, V>[] parts) {
            this.hash = hash;
            this.parts = parts;
        }

        @Override
        public int hash() {
            return hash;
        }

        @Override
        public Part<K, V>[] parts() {
            return parts;
        }

        @Override
        public @Nullable V get(int otherHash, int shift, Object key) {
            int at = find(otherHash, key);
            return at < 0 ? null : parts[at].get(otherHash, shift, key);
        }

        @Override
        public Part<K, V> plus(int shift, Leaf<K, V> leaf) {
            return leaf.hash == hash ? and(leaf) : Branch.of(this, leaf, shift);
        }

        Clash<K, V> and(Leaf<K, V> leaf) {
            int at = find(hash, leaf.key);
            return new Clash<>(hash, at < 0 ? with(parts, 0, leaf) : replaced(parts, at, leaf));
        }

        @Override
        public Part<K, V> minus(int otherHash, int shift, Object key) {
            Part<K, V>[] rest = without(parts, find(otherHash, key));
            return rest.length == 1 ? rest[0] : new Clash<>(hash, rest);
        }

        private int find(int otherHash, Object key) {
            for (int at = 0; at < parts.length; at++) {
                if (parts[at].get(otherHash, 0, key) != null) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** The parts for those values of five bits of the hash that occur; the bitmap says which. */
    final class Branch<K, V> implements Part<K, V> {

        private final int bitmap;
        private final Part<K, V>[] parts;

        Branch(int bitmap, Part<K, V>[] parts) {
            this.bitmap = bitmap;
            this.parts = parts;
        }

        @Override
        public Part<K, V>[] parts() {
            return parts;
        }

        /** A branch of two parts whose hashes differ. */
        static <K, V> Part<K, V> of(Part<K, V> one, Part<K, V> other, int shift) {
            Part<K, V>[] both = array(2);
            boolean ordered = Integer.compareUnsigned(Integer.reverse(one.hash()), Integer.reverse(other.hash())) < 0;
            both[0] = ordered ? one : other;
            both[1] = ordered ? other : one;
            return of(both, 0, 2, shift);
        }

        /** The branch of parts that stand in the order of their reversed hashes; a single part, or a clash, alone. */
        static <K, V> Part<K, V> of(Part<K, V>[] parts, int from, int to, int shift) {
            if (to - from == 1) {
                return parts[from];
            }
            if (shift > 30) {
                return new Clash<>(parts[from].hash(), Arrays.copyOfRange(parts, from, to));
            }
            Part<K, V>[] byDigit = array(32);
            int bitmap = 0;
            for (int start = from, end = from; start < to; start = end) {
                int digit = digit(parts[start].hash(), shift);
                while (end < to && digit(parts[end].hash(), shift) == digit) {
                    end++;
                }
                byDigit[digit] = of(parts, start, end, shift + 5);
                bitmap |= 1 << digit;
            }
            return new Branch<>(bitmap, packed(byDigit, Integer.bitCount(bitmap)));
        }

        private static <K, V> Part<K, V>[] packed(@Nullable Part<K, V>[] sparse, int count) {
            Part<K, V>[] packed = array(count);
            int next = 0;
            for (Part<K, V> part : sparse) {
                if (part != null) {
                    packed[next++] = part;
                }
            }
            return packed;
        }

        @Override
        public @Nullable V get(int hash, int shift, Object key) {
            int bit = 1 << digit(hash, shift);
            return (bitmap & bit) == 0 ? null : parts[at(bit)].get(hash, shift + 5, key);
        }

        @Override
        public Part<K, V> plus(int shift, Leaf<K, V> leaf) {
            int bit = 1 << digit(leaf.hash, shift);
            int at = at(bit);
            return (bitmap & bit) == 0
                    ? new Branch<>(bitmap | bit, with(parts, at, leaf))
                    : new Branch<>(bitmap, replaced(parts, at, parts[at].plus(shift + 5, leaf)));
        }

        @Override
        public @Nullable Part<K, V> minus(int hash, int shift, Object key) {
            int bit = 1 << digit(hash, shift);
            int at = at(bit);
            Part<K, V> rest = parts[at].minus(hash, shift + 5, key);
            if (rest != null) {
                return parts.length == 1 && !(rest instanceof Branch)
                        ? rest
                        : new Branch<>(bitmap, replaced(parts, at, rest));
            }
            return left(bitmap & ~bit, without(parts, at));
        }

        /** A branch with one entry left is that entry. */
        private static <K, V> @Nullable Part<K, V> left(int bitmap, Part<K, V>[] parts) {
            if (parts.length == 0) {
                return null;
            }
            return parts.length == 1 && !(parts[0] instanceof Branch) ? parts[0] : new Branch<>(bitmap, parts);
        }

        private int at(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }

        @Override
        public int hash() {
            throw new IllegalStateException("a branch holds many hashes");
        }
    }

    static int digit(int hash, int shift) {
        return (hash >>> shift) & 31;
    }

    // Safe: whoever makes it fills it with parts of K and V only.
    @SuppressWarnings("unchecked")
    static <K, V> Part<K, V>[] array(int length) {
        return (Part<K, V>[]) new Part<?, ?>[length];
    }

    static <K, V> Part<K, V>[] with(Part<K, V>[] parts, int at, Part<K, V> part) {
        Part<K, V>[] copy = array(parts.length + 1);
        System.arraycopy(parts, 0, copy, 0, at);
        copy[at] = part;
        System.arraycopy(parts, at, copy, at + 1, parts.length - at);
        return copy;
    }

    static <K, V> Part<K, V>[] without(Part<K, V>[] parts, int at) {
        Part<K, V>[] copy = array(parts.length - 1);
        System.arraycopy(parts, 0, copy, 0, at);
        System.arraycopy(parts, at + 1, copy, at, copy.length - at);
        return copy;
    }

    static <K, V> Part<K, V>[] replaced(Part<K, V>[] parts, int at, Part<K, V> part) {
        Part<K, V>[] copy = parts.clone();
        copy[at] = part;
        return copy;
    }
}
