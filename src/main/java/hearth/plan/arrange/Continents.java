package hearth.plan.arrange;

import java.util.Arrays;
import java.util.Random;

/**
 * Puts the lands side by side: those whose people are tied near to each other, those of the core in the middle, none on
 * another. Tried from where they stand and from a few places by chance; the shortest ways win, with some favour for what is
 * known already.
 */
final class Continents {

    private static final int STEPS = 240;
    private static final int TRIES = 12;
    private static final int MANY = 60;
    private static final double GAP = 2 * Lands.BORDER;

    /** A new order must be so much better than the one that people know. */
    private static final double FAMILIAR = 0.8;

    /** Who stands well already is not shaken up. */
    private static final double GENTLE = 0.1;

    private final Lands lands;
    private final double[][] ties;
    private final boolean[] inhabited;

    /** Where every land is, in one try. */
    private static final class Try {
        private final double[] x;
        private final double[] y;

        private Try(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }

        static Try of(Lands lands) {
            return new Try(lands.x.clone(), lands.y.clone());
        }
    }

    Continents(Field field, Lands lands) {
        this.lands = lands;
        this.ties = new double[lands.size()][lands.size()];
        this.inhabited = new boolean[lands.size()];
        Arrays.stream(lands.of).forEach(land -> inhabited[land] = true);
        for (int link = 0; link < field.links(); link++) {
            int from = lands.of[field.ends[2 * link]];
            int to = lands.of[field.ends[2 * link + 1]];
            ties[from][to] += from == to ? 0 : field.strength[link];
            ties[to][from] += from == to ? 0 : field.strength[link];
        }
        double most = Arrays.stream(ties).flatMapToDouble(Arrays::stream).max().orElse(0);
        Arrays.stream(ties).forEach(row -> Arrays.setAll(row, to -> most == 0 ? 0 : Math.sqrt(row[to] / most)));
    }

    /** Moves the lands that may move. */
    void place(Random random) {
        Try best = relaxed(Try.of(lands), GENTLE);
        double least = length(best) * FAMILIAR;
        int tries = lands.size() > MANY ? 1 : TRIES;
        for (int i = 0; i < tries; i++) {
            Try other = relaxed(scattered(random), 1);
            if (length(other) < least) {
                least = length(other);
                best = other;
            }
        }
        System.arraycopy(best.x, 0, lands.x, 0, lands.size());
        System.arraycopy(best.y, 0, lands.y, 0, lands.size());
    }

    private Try scattered(Random random) {
        Try start = Try.of(lands);
        double far = Math.sqrt(Arrays.stream(lands.radius).map(r -> r * r).sum());
        for (int i = 0; i < lands.size(); i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double out = far * Math.sqrt(random.nextDouble());
            if (!lands.fixed[i]) {
                start.x[i] = lands.homeX[i] + out * Math.cos(angle);
                start.y[i] = lands.homeY[i] + out * Math.sin(angle);
            }
        }
        return start;
    }

    /** Lets lands attract each other, less and less, while none may lie on another more and more. */
    private Try relaxed(Try at, double heat) {
        for (int step = 0; step < STEPS; step++) {
            double cool = heat * (STEPS - step) / STEPS;
            attract(at, cool);
            separate(at, 1 - 0.85 * cool);
        }
        for (int step = 0; step < STEPS && separate(at, 1); step++) {}
        return at;
    }

    private void attract(Try at, double cool) {
        for (int i = 0; i < lands.size(); i++) {
            if (lands.fixed[i]) {
                continue;
            }
            double dx = (lands.homeX[i] - at.x[i]) * lands.pull[i];
            double dy = (lands.homeY[i] - at.y[i]) * lands.pull[i];
            for (int j = 0; j < lands.size(); j++) {
                dx += (at.x[j] - at.x[i]) * ties[i][j] * 0.06;
                dy += (at.y[j] - at.y[i]) * ties[i][j] * 0.06;
            }
            at.x[i] += dx * cool;
            at.y[i] += dy * cool;
        }
    }

    /** Pushes lands apart; true while any two were on each other. */
    private boolean separate(Try at, double share) {
        boolean any = false;
        for (int i = 0; i < lands.size(); i++) {
            for (int j = i + 1; j < lands.size(); j++) {
                any |= inhabited[i] && inhabited[j] && separate(at, i, j, share);
            }
        }
        return any;
    }

    private boolean separate(Try at, int i, int j, double share) {
        double apart = lands.radius[i] + lands.radius[j] + GAP;
        double dx = at.x[j] - at.x[i];
        double dy = at.y[j] - at.y[i];
        double distance = Math.hypot(dx, dy);
        if (distance >= apart - 0.5 || (lands.fixed[i] && lands.fixed[j])) {
            return false;
        }
        Shove.apart(at.x, at.y, i, j, distance, (apart - distance) * share, lands.fixed[i], lands.fixed[j]);
        return true;
    }

    private double length(Try at) {
        double length = 0;
        for (int i = 0; i < lands.size(); i++) {
            if (inhabited[i]) {
                length += lands.pull[i] * 8 * Math.hypot(at.x[i] - lands.homeX[i], at.y[i] - lands.homeY[i]);
            }
            for (int j = 0; j < i; j++) {
                length += ties[i][j] * Math.hypot(at.x[i] - at.x[j], at.y[i] - at.y[j]);
            }
        }
        return length;
    }
}
