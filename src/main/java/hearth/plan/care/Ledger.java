package hearth.plan.care;

import java.util.Collection;

/**
 * What went which way between the business and one person; every touch counts, real contact or not.
 *
 * @param given number of times the business gave
 * @param asked number of times it asked
 * @param listened number of times it listened
 */
public record Ledger(int given, int asked, int listened) {

    /** The ledger of these touches. */
    public static Ledger of(Collection<Touch> touches) {
        return new Ledger(
                count(touches, TouchKind.GIVEN), count(touches, TouchKind.ASKED), count(touches, TouchKind.LISTENED));
    }

    /** Both together. */
    public Ledger plus(Ledger other) {
        return new Ledger(given + other.given, asked + other.asked, listened + other.listened);
    }

    /** Number of touches of all kinds. */
    public int total() {
        return given + asked + listened;
    }

    private static int count(Collection<Touch> touches, TouchKind kind) {
        return (int) touches.stream().filter(touch -> touch.kind() == kind).count();
    }
}
