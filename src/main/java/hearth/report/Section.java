package hearth.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a report, in their order. */
public enum Section {
    COVER,
    ONE_PAGE,
    LANDSCAPE,
    MIX,
    CHANNELS,
    RHYTHM,
    CARE,
    SCORECARD,
    REVIEW;

    /** All of them. */
    public static final List<Section> ALL = List.of(values());

    /** Its name on the command line, in links and as template: {@code one-page}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section with that {@link #code()}, whatever the case. */
    public static Optional<Section> of(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
