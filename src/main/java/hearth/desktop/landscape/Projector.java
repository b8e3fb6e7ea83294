package hearth.desktop.landscape;

import hearth.plan.Plan;
import hearth.plan.map.Landscape;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Projects the landscape beside the toolkit's thread. Remembers the last one, so that typing in the filter does not lay
 * out 20,000 people again; used by one thread at a time, as {@link hearth.session.Live} promises.
 */
final class Projector {

    private record Known(Plan plan, LocalDate day, Landscape landscape) {}

    private final InstantSource clock;
    private volatile LandscapeFilter filter = LandscapeFilter.ALL;
    private volatile @Nullable Known known;

    Projector(InstantSource clock) {
        this.clock = clock;
    }

    void filter(LandscapeFilter newFilter) {
        filter = newFilter;
    }

    Seen project(Plan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.settings().zone());
        return new Seen(plan, landscape(plan, today), filter);
    }

    // The same plan object, not an equal one: comparing all of two plans would cost more than projecting one.
    @SuppressWarnings("ReferenceEquality")
    private Landscape landscape(Plan plan, LocalDate today) {
        Known last = known;
        if (last != null && last.plan == plan && last.day.equals(today)) {
            return last.landscape;
        }
        Landscape landscape = Landscape.of(plan, today);
        known = new Known(plan, today, landscape);
        return landscape;
    }
}
