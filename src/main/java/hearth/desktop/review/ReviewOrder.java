package hearth.desktop.review;

import hearth.plan.review.Finding;
import java.util.Comparator;

/** What findings stand together by. Both keep the order of the review among equals. */
enum ReviewOrder {
    SEVERITY(Comparator.comparing(Finding::severity)),
    PRACTICE(Comparator.comparing(Finding::practice));

    private final Comparator<Finding> comparator;

    ReviewOrder(Comparator<Finding> comparator) {
        this.comparator = comparator;
    }

    Comparator<Finding> comparator() {
        return comparator;
    }
}
