package hearth.desktop.landscape;

import hearth.picture.map.Arranged;
import hearth.plan.Plan;
import hearth.plan.map.Landscape;
import hearth.text.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Projects the landscape beside the toolkit's thread. Remembers the last one, so that typing in the filter does not lay
 * out 20,000 people again; used by one thread at a time, as {@link hearth.session.Live} promises.
 */
final class Projector {

    private record Known(Plan plan, LocalDate day, Arranged arranged) {}

    private final InstantSource clock;
    private final Texts texts;
    private volatile LandscapeFilter filter = LandscapeFilter.ALL;
    private volatile @Nullable Known known;

    Projector(InstantSource clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    void filter(LandscapeFilter newFilter) {
        filter = newFilter;
    }

    Seen project(Plan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.settings().zone());
        return new Seen(plan, arranged(plan, today), filter, texts);
    }

    // The same plan object, not an equal one: comparing all of two plans would cost more than projecting one.
    @SuppressWarnings("ReferenceEquality")
    private Arranged arranged(Plan plan, LocalDate today) {
        Known last = known;
        if (last != null && last.plan == plan && last.day.equals(today)) {
            return last.arranged;
        }
        Arranged arranged = Arranged.of(Landscape.of(plan, today), plan.settings());
        known = new Known(plan, today, arranged);
        return arranged;
    }
}
