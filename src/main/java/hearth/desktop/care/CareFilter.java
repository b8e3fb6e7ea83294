package hearth.desktop.care;

import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.landscape.CareTier;

/** Which part of the hundred is shown. */
enum CareFilter {
    ALL,
    DUE,
    LOST,
    INNER,
    CLOSE,
    WIDER;

    boolean shows(CareRow row) {
        return switch (this) {
            case ALL -> true;
            case DUE -> row.state().isDue();
            case LOST -> row.state() == CareState.LOST;
            case INNER -> row.tier() == CareTier.INNER;
            case CLOSE -> row.tier() == CareTier.CLOSE;
            case WIDER -> row.tier() == CareTier.WIDER;
        };
    }
}
