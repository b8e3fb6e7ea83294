package hearth.plan.arrange;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Keeps discs from lying on each other: whoever is too near gives way, half each, or all when the other stays. */
final class Elbows {

    /** What still counts as lying beside each other. */
    private static final double TOUCH = 0.02;

    private static final double CELL = 2 * Field.ROOM;

    private final Field field;

    /** Name plates; they need more room than a cell has. */
    private final int[] wide;

    private final int[] heads;
    private final int[] next;

    Elbows(Field field) {
        this.field = field;
        this.wide = IntStream.range(0, field.size())
                .filter(i -> field.room[i] > Field.ROOM)
                .toArray();
        this.heads = new int[Math.max(1, Integer.highestOneBit(field.size()) * 4)];
        this.next = new int[field.size()];
    }

    /** Pushes all apart by a share of what they lack; how many pairs lacked some. */
    int apart(double share) {
        int pairs = 0;
        for (int plate : wide) {
            for (int i = 0; i < field.size(); i++) {
                pairs += i != plate && apart(plate, i, share) ? 1 : 0;
            }
        }
        sort();
        for (int i = 0; i < field.size(); i++) {
            pairs += around(i, share);
        }
        return pairs;
    }

    private void sort() {
        Arrays.fill(heads, -1);
        for (int i = field.size() - 1; i >= 0; i--) {
            int slot = slot(number(field.x[i]), number(field.y[i]));
            next[i] = heads[slot];
            heads[slot] = i;
        }
    }

    /** Those behind it in its own cell and all in the cells ahead: so each pair is met from one side. */
    private int around(int i, double share) {
        long column = number(field.x[i]);
        long row = number(field.y[i]);
        int pairs = all(i, next[i], share);
        pairs += all(i, heads[slot(column + 1, row)], share);
        for (long c = column - 1; c <= column + 1; c++) {
            pairs += all(i, heads[slot(c, row + 1)], share);
        }
        return pairs;
    }

    private int all(int i, int from, double share) {
        int pairs = 0;
        for (int j = from; j >= 0; j = next[j]) {
            pairs += j != i && apart(i, j, share) ? 1 : 0;
        }
        return pairs;
    }

    private boolean apart(int i, int j, double share) {
        double wanted = field.room[i] + field.room[j];
        double dx = field.x[j] - field.x[i];
        double dy = field.y[j] - field.y[i];
        double far = dx * dx + dy * dy;
        if (far >= wanted * wanted * (1 - TOUCH) || (field.still[i] && field.still[j])) {
            return false;
        }
        double distance = Math.sqrt(far);
        Shove.apart(field.x, field.y, i, j, distance, (wanted - distance) * share, field.still[i], field.still[j]);
        return true;
    }

    private long number(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private int slot(long column, long row) {
        long mixed = (column * 73_856_093L) ^ (row * 19_349_663L);
        return (int) (mixed ^ (mixed >>> 32)) & (heads.length - 1);
    }
}
