package hearth.plan.arrange;

import java.util.function.DoubleConsumer;

/**
 * Lets the bodies of a field come to rest: ties pull as springs do, everybody keeps a distance, members stay on their land
 * and strangers out of it. Steps and cooling are those of M. Bostock's d3-force, which many maps on the web are laid out by.
 */
final class Settling {

    private static final double COOLEST = 0.004;
    private static final double FRICTION = 0.6;
    /** How strongly bodies keep their distance, when there are {@link #MOST} steps to spread in. */
    private static final double CHARGE = 180;

    private static final int MOST = 300;
    private static final int FEWEST = 40;
    private static final double REACH = 12 * Field.ROOM;
    private static final double HOMEWARD = 0.03;

    /** From farther away nobody is drawn home more strongly, or large lands would be crowded in the middle. */
    private static final double NEAR = 6 * Field.ROOM;

    /** How much a tie across a border counts; it draws people to the shore, not off it. */
    private static final double ABROAD = 0.35;

    private static final int TIDYING = 240;

    private final Field field;
    private final Lands lands;
    private final double[] towardsX;
    private final double[] towardsY;
    private final Charges charges;
    private final Elbows elbows;

    Settling(Field field, Lands lands) {
        this.field = field;
        this.lands = lands;
        this.towardsX = new double[field.size()];
        this.towardsY = new double[field.size()];
        this.charges = new Charges(field.x, field.y);
        this.elbows = new Elbows(field);
    }

    /** Fewer steps for a multitude, where detail cannot be seen anyway. */
    static int steps(int bodies) {
        return Math.clamp(600_000 / Math.max(1, bodies), FEWEST, MOST);
    }

    void settle(DoubleConsumer progress) {
        int steps = steps(field.size());
        double cooling = Math.pow(COOLEST, 1.0 / steps);
        double heat = 1;
        for (int step = 0; step < steps; step++) {
            progress.accept(0.9 * step / steps);
            pull(heat);
            keepDistance(heat);
            goHome(heat);
            move();
            elbows.apart(0.2 + 0.8 * step / steps);
            keepBorders();
            heat *= cooling;
        }
        tidy(progress);
    }

    private void pull(double heat) {
        for (int link = 0; link < field.links(); link++) {
            int from = field.ends[2 * link];
            int to = field.ends[2 * link + 1];
            double dx = field.x[to] + towardsX[to] - field.x[from] - towardsX[from];
            double dy = field.y[to] + towardsY[to] - field.y[from] - towardsY[from];
            double length = Math.max(1, Math.hypot(dx, dy));
            double rest = field.room[from] + field.room[to];
            double force = (length - rest) / length * heat * hold(link, from, to);
            double ofFirst = (double) field.degree[to] / (field.degree[from] + field.degree[to]);
            towardsX[from] += dx * force * ofFirst;
            towardsY[from] += dy * force * ofFirst;
            towardsX[to] -= dx * force * (1 - ofFirst);
            towardsY[to] -= dy * force * (1 - ofFirst);
        }
    }

    private double hold(int link, int from, int to) {
        double hold = Math.min(1, field.strength[link]) / Math.min(field.degree[from], field.degree[to]);
        return lands.of[from] == lands.of[to] ? hold : hold * ABROAD;
    }

    private void keepDistance(double heat) {
        charges.gather();
        double[] push = new double[2];
        double charge = CHARGE * MOST / steps(field.size());
        for (int i = 0; i < field.size(); i++) {
            if (!field.still[i]) {
                push[0] = 0;
                push[1] = 0;
                charges.push(i, REACH, push);
                towardsX[i] += push[0] * charge * heat;
                towardsY[i] += push[1] * charge * heat;
            }
        }
    }

    private void goHome(double heat) {
        for (int i = 0; i < field.size(); i++) {
            int land = lands.of[i];
            double draw = heat * HOMEWARD * Math.min(1, NEAR / lands.radius[land]);
            towardsX[i] += (lands.x[land] - field.x[i]) * draw;
            towardsY[i] += (lands.y[land] - field.y[i]) * draw;
        }
    }

    private void move() {
        for (int i = 0; i < field.size(); i++) {
            towardsX[i] *= FRICTION;
            towardsY[i] *= FRICTION;
            if (!field.still[i]) {
                field.x[i] += towardsX[i];
                field.y[i] += towardsY[i];
            }
        }
    }

    private void keepBorders() {
        for (int i = 0; i < field.size(); i++) {
            if (field.still[i]) {
                continue;
            }
            int own = lands.of[i];
            if (lands.isClosed(own)) {
                within(i, own);
            } else {
                outside(i);
            }
        }
    }

    private void within(int i, int land) {
        double dx = field.x[i] - lands.x[land];
        double dy = field.y[i] - lands.y[land];
        double out = Math.hypot(dx, dy);
        if (out > lands.radius[land]) {
            field.x[i] = lands.x[land] + dx / out * lands.radius[land];
            field.y[i] = lands.y[land] + dy / out * lands.radius[land];
        }
    }

    private void outside(int i) {
        for (int land = 0; land < lands.business; land++) {
            double dx = field.x[i] - lands.x[land];
            double dy = field.y[i] - lands.y[land];
            double out = Math.max(1e-6, Math.hypot(dx, dy));
            double least = lands.radius[land] + Lands.BORDER;
            if (out < least) {
                field.x[i] += dx / out * (least - out);
                field.y[i] += dy / out * (least - out);
            }
        }
    }

    /** Until hardly anybody lies on anybody; the last few are put into the nearest gap. */
    private void tidy(DoubleConsumer progress) {
        int few = field.size() / 500;
        for (int round = 0; round < TIDYING && elbows.apart(1) > few; round++) {
            progress.accept(0.9 + 0.1 * round / TIDYING);
            keepBorders();
        }
        new Gaps(field).fill();
    }
}
