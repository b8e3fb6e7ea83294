package hearth.desktop.review;

import hearth.plan.review.Finding;

/** Which findings are shown. */
enum ReviewShow {
    OPEN,
    SET_ASIDE,
    ALL;

    boolean shows(Finding finding) {
        return switch (this) {
            case OPEN -> !finding.isSetAside();
            case SET_ASIDE -> finding.isSetAside();
            case ALL -> true;
        };
    }
}
