package hearth.plan.landscape;

import hearth.plan.Settings;
import hearth.plan.Threshold;
import java.util.Optional;

/** Influence is not visibility: where somebody stands on both. */
public enum Quadrant {
    /** Much seen and much followed. */
    BEACON,
    /** Seen by few, and yet things happen through them: the people that follower counts overlook. */
    QUIET_MOVER,
    /** Seen by many, and little comes of it. */
    LOUDSPEAKER,
    /** Neither, as far as is known. */
    NEIGHBOUR,
    /** One of the two is not known. */
    UNKNOWN;

    /** The quadrant by the limits of this plan. */
    public static Quadrant of(Optional<Influence> influence, Optional<Visibility> visibility, Settings settings) {
        if (influence.isEmpty() || visibility.isEmpty()) {
            return UNKNOWN;
        }
        boolean moves = influence.get().deeds() >= settings.limit(Threshold.INFLUENTIAL_DEEDS);
        boolean seen = visibility.get().reach() >= settings.limit(Threshold.VISIBLE_REACH);
        return of(moves, seen);
    }

    private static Quadrant of(boolean moves, boolean seen) {
        if (moves) {
            return seen ? BEACON : QUIET_MOVER;
        }
        return seen ? LOUDSPEAKER : NEIGHBOUR;
    }
}
