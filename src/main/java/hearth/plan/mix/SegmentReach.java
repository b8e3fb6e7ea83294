package hearth.plan.mix;

import hearth.plan.landscape.Segment;
import java.util.OptionalDouble;

/**
 * What a mix does in one segment.
 *
 * @param expected people reached at least once; in a segment of unknown size no more than the widest option alone
 * @param low people reached at least, however much the options overlap
 * @param high people reached at most
 * @param contacts of all of them together within the 90 days
 */
public record SegmentReach(Segment segment, double expected, double low, double high, double contacts) {

    private static final double PERCENT = 100;

    /** The share of the segment that is reached; empty while its size is unknown or 0. */
    public OptionalDouble share() {
        return ofSize(expected);
    }

    /** {@link #low} as a share. */
    public OptionalDouble lowShare() {
        return ofSize(low);
    }

    /** {@link #high} as a share. */
    public OptionalDouble highShare() {
        return ofSize(high);
    }

    /** Contacts for each of those who are reached. */
    public double frequency() {
        return expected == 0 ? 0 : contacts / expected;
    }

    /** Gross rating points: percent reached times frequency, which is contacts in percent of the segment. */
    public OptionalDouble grp() {
        OptionalDouble contactsEach = ofSize(contacts);
        return contactsEach.isPresent() ? OptionalDouble.of(PERCENT * contactsEach.getAsDouble()) : contactsEach;
    }

    private OptionalDouble ofSize(double people) {
        Long size = segment.size();
        return size == null || size == 0 ? OptionalDouble.empty() : OptionalDouble.of(people / size);
    }
}
