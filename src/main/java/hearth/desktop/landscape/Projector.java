package hearth.desktop.landscape;

import hearth.picture.map.Arranged;
import hearth.picture.map.Colours;
import hearth.plan.Plan;
import hearth.plan.map.Landscape;
import hearth.plan.map.Lens;
import hearth.plan.trait.Sorting;
import hearth.plan.trait.Trait;
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

    private record Sorted(Arranged arranged, Trait by, Sorting sorting) {}

    private final InstantSource clock;
    private final Texts texts;
    private volatile LandscapeFilter filter = LandscapeFilter.ALL;
    private volatile Colouring colouring = Colouring.USUAL;
    private volatile Lens lens = Lens.CLEAR;
    private volatile @Nullable Known known;
    private volatile @Nullable Sorted sorted;

    Projector(InstantSource clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    void filter(LandscapeFilter newFilter) {
        filter = newFilter;
    }

    void colouring(Colouring newColouring) {
        colouring = newColouring;
    }

    void lens(Lens newLens) {
        lens = newLens;
    }

    Seen project(Plan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.settings().zone());
        Arranged arranged = arranged(plan, today);
        Colouring wanted = colouring;
        Sorting sorting = sorting(plan, arranged, wanted.by(), today);
        Landscape shown = wanted.of(filter.of(arranged.landscape()), sorting);
        return new Seen(plan, arranged, shown, lens, wanted, new Colours(sorting), texts);
    }

    /** Groups found in ties cost much to find and change only with who is tied to whom, never with places. */
    @SuppressWarnings("ReferenceEquality")
    private Sorting sorting(Plan plan, Arranged arranged, Trait by, LocalDate today) {
        Sorted last = sorted;
        Sorting sorting = last != null
                        && last.by == by
                        && (last.arranged == arranged || (by == Trait.GROUP && isTiedAlike(last.arranged, arranged)))
                ? last.sorting
                : Sorting.of(by, plan, arranged.landscape(), today);
        sorted = new Sorted(arranged, by, sorting);
        return sorting;
    }

    private static boolean isTiedAlike(Arranged one, Arranged other) {
        return one.landscape().ties().equals(other.landscape().ties())
                && one.landscape()
                        .nodes()
                        .keySet()
                        .equals(other.landscape().nodes().keySet());
    }

    // The same plan object, not an equal one: comparing all of two plans would cost more than projecting one.
    @SuppressWarnings("ReferenceEquality")
    private Arranged arranged(Plan plan, LocalDate today) {
        Known last = known;
        if (last != null && last.plan == plan && last.day.equals(today)) {
            return last.arranged;
        }
        Arranged arranged = Arranged.of(plan, Landscape.of(plan, today), today);
        known = new Known(plan, today, arranged);
        return arranged;
    }
}
