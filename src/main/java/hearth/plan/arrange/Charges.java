package hearth.plan.arrange;

import java.util.Arrays;

/**
 * Bodies that keep their distance: near ones push one by one, far ones together as if they were one (J. Barnes and P. Hut,
 * “A hierarchical O(N log N) force-calculation algorithm”, Nature 324, 1986).
 */
final class Charges {

    /** A square is seen as one body when it is so many times as far as it is wide, squared. */
    private static final double OPENING = 1.2;

    private static final int DEEPEST = 24;
    private static final int NONE = -1;

    private final double[] x;
    private final double[] y;
    private final int[] next;

    // One square each: its four quarters, the bodies on it, their number and their middle.
    private int[] quarters = new int[4];
    private int[] first = new int[1];
    private double[] weight = new double[1];
    private double[] middleX = new double[1];
    private double[] middleY = new double[1];
    private int squares;
    private double left;
    private double top;
    private double width;
    private final int[] waiting = new int[4 * (DEEPEST + 2)];
    private final double[] widths = new double[4 * (DEEPEST + 2)];

    Charges(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.next = new int[x.length];
    }

    /** Takes note of where all bodies are now. */
    void gather() {
        left = Arrays.stream(x).min().orElse(0);
        top = Arrays.stream(y).min().orElse(0);
        width = Math.max(
                1,
                Math.max(
                        Arrays.stream(x).max().orElse(0) - left,
                        Arrays.stream(y).max().orElse(0) - top));
        squares = 0;
        square();
        for (int body = 0; body < x.length; body++) {
            insert(body);
        }
    }

    /**
     * Adds to {@code push} what all others within {@code reach} do to a body: at distance d each pushes with 1 / d.
     */
    void push(int body, double reach, double[] push) {
        int count = 0;
        waiting[count] = 0;
        widths[count++] = width;
        while (count > 0) {
            int square = waiting[--count];
            double wide = widths[count];
            double dx = x[body] - middleX[square];
            double dy = y[body] - middleY[square];
            double far = dx * dx + dy * dy;
            double edge = reach + wide;
            if (far > edge * edge) {
                continue;
            }
            if (first[square] != NONE) {
                pushOneByOne(body, first[square], reach, push);
            } else if (far > OPENING * wide * wide) {
                push[0] += dx / far * weight[square];
                push[1] += dy / far * weight[square];
            } else {
                for (int quarter = 0; quarter < 4; quarter++) {
                    int inner = quarters[4 * square + quarter];
                    if (inner != NONE) {
                        waiting[count] = inner;
                        widths[count++] = wide / 2;
                    }
                }
            }
        }
    }

    private void pushOneByOne(int body, int other, double reach, double[] push) {
        for (int each = other; each != NONE; each = next[each]) {
            double dx = x[body] - x[each];
            double dy = y[body] - y[each];
            double far = dx * dx + dy * dy;
            if (each != body && far < reach * reach && far > 0) {
                double near = Math.max(far, 1);
                push[0] += dx / near;
                push[1] += dy / near;
            }
        }
    }

    private void insert(int body) {
        int square = 0;
        double l = left;
        double t = top;
        double w = width;
        for (int depth = 0; ; depth++) {
            add(square, body);
            if (weight[square] == 1 || depth == DEEPEST) {
                next[body] = depth == DEEPEST ? first[square] : NONE;
                first[square] = body;
                return;
            }
            w /= 2;
            if (first[square] != NONE) {
                int earlier = first[square];
                first[square] = NONE;
                int inner = quarter(square, l, t, w, earlier);
                add(inner, earlier);
                first[inner] = earlier;
            }
            int inner = quarter(square, l, t, w, body);
            l += x[body] >= l + w ? w : 0;
            t += y[body] >= t + w ? w : 0;
            square = inner;
        }
    }

    private int quarter(int square, double l, double t, double w, int body) {
        int at = 4 * square + (x[body] >= l + w ? 1 : 0) + (y[body] >= t + w ? 2 : 0);
        if (quarters[at] == NONE) {
            int made = square();
            quarters[at] = made;
        }
        return quarters[at];
    }

    private void add(int square, int body) {
        weight[square]++;
        middleX[square] += (x[body] - middleX[square]) / weight[square];
        middleY[square] += (y[body] - middleY[square]) / weight[square];
    }

    private int square() {
        if (squares == first.length) {
            int more = 2 * squares + 64;
            quarters = Arrays.copyOf(quarters, 4 * more);
            first = Arrays.copyOf(first, more);
            weight = Arrays.copyOf(weight, more);
            middleX = Arrays.copyOf(middleX, more);
            middleY = Arrays.copyOf(middleY, more);
        }
        Arrays.fill(quarters, 4 * squares, 4 * squares + 4, NONE);
        first[squares] = NONE;
        weight[squares] = 0;
        middleX[squares] = 0;
        middleY[squares] = 0;
        return squares++;
    }
}
