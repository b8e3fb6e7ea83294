package hearth.desktop.review;

import hearth.plan.review.Finding;
import java.util.Comparator;

/** What findings stand together by. Both keep the order of the review among equals. */
enum ReviewOrder {
    SEVERITY,
    PRACTICE;

    Comparator<Finding> comparator() {
        return switch (this) {
            case SEVERITY -> Comparator.comparing(Finding::severity);
            case PRACTICE -> Comparator.comparing(Finding::practice);
        };
    }
}
