package hearth.desktop.review;

import hearth.plan.review.Finding;
import hearth.plan.review.Review;
import java.util.List;

/**
 * How many of the practices a plan keeps.
 *
 * @param practices every practice that is checked, in order
 */
record Kept(List<Practice> practices) {

    /**
     * One practice.
     *
     * @param open findings against it
     * @param aside findings against it that were set aside
     */
    record Practice(String id, long open, long aside) {

        boolean isKept() {
            return open == 0;
        }
    }

    static Kept of(List<Finding> findings) {
        return new Kept(Review.practices().stream()
                .map(practice ->
                        new Practice(practice, count(findings, practice, false), count(findings, practice, true)))
                .toList());
    }

    /** Number of practices that nothing open speaks against. */
    long kept() {
        return practices.stream().filter(Practice::isKept).count();
    }

    long open() {
        return practices.stream().mapToLong(Practice::open).sum();
    }

    long aside() {
        return practices.stream().mapToLong(Practice::aside).sum();
    }

    private static long count(List<Finding> findings, String practice, boolean aside) {
        return findings.stream()
                .filter(finding -> finding.practice().equals(practice) && finding.isSetAside() == aside)
                .count();
    }
}
