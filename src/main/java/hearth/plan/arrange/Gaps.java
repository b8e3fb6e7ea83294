package hearth.plan.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts whoever still lies on somebody into the nearest gap. */
final class Gaps {

    private static final double CELL = 2 * Field.ROOM;

    /** So little of their room may two share. */
    private static final double ENOUGH = 0.94;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double STRIDE = Field.ROOM / 2;

    private final Field field;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();
    private final int[] wide;

    private record Cell(long column, long row) {}

    Gaps(Field field) {
        this.field = field;
        this.wide = IntStream.range(0, field.size())
                .filter(i -> field.room[i] > Field.ROOM)
                .toArray();
    }

    /** First those who stay, then one after the other those who can give way. */
    void fill() {
        for (int i = 0; i < field.size(); i++) {
            if (field.still[i]) {
                settle(i);
            }
        }
        for (int i = 0; i < field.size(); i++) {
            if (!field.still[i]) {
                move(i);
                settle(i);
            }
        }
    }

    private void move(int i) {
        double x = field.x[i];
        double y = field.y[i];
        for (int n = 1; !isFree(i); n++) {
            double out = STRIDE * Math.sqrt(n);
            field.x[i] = x + out * Math.cos(n * GOLDEN_ANGLE);
            field.y[i] = y + out * Math.sin(n * GOLDEN_ANGLE);
        }
    }

    private void settle(int i) {
        cells.computeIfAbsent(new Cell(number(field.x[i]), number(field.y[i])), cell -> new ArrayList<>(2))
                .add(i);
    }

    private boolean isFree(int i) {
        for (int plate : wide) {
            if (isOn(i, plate)) {
                return false;
            }
        }
        for (long column = number(field.x[i]) - 1; column <= number(field.x[i]) + 1; column++) {
            for (long row = number(field.y[i]) - 1; row <= number(field.y[i]) + 1; row++) {
                if (cells.getOrDefault(new Cell(column, row), List.of()).stream()
                        .anyMatch(j -> isOn(i, j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isOn(int i, int j) {
        return Math.hypot(field.x[i] - field.x[j], field.y[i] - field.y[j]) < (field.room[i] + field.room[j]) * ENOUGH;
    }

    private static long number(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
