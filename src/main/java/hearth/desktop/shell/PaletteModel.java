package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Lookup;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.landscape.PersonId;
import hearth.session.Listeners;
import hearth.session.Live;
import hearth.session.Subscription;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what to do and what to see from a few letters. Looks through names beside the toolkit's thread; what was typed
 * last wins.
 */
final class PaletteModel implements AutoCloseable {

    private static final int MOST = 60;

    private final List<Act> acts;
    private final Live<List<Named>> names;
    private final Consumer<EntityId<?>> chosen;
    private final Lifetime lifetime = new Lifetime();
    private final Listeners<List<Hit>> listeners = new Listeners<>();
    private final Lookup<List<Hit>> lookup;
    private List<Named> known = List.of();
    private Set<? extends EntityId<?>> left = Set.of();
    private String query = "";

    private record Scored(Hit hit, int score, String name) {}

    /**
     * Looks through these.
     *
     * @param acts what can be done; empty when only things with a name are wanted
     */
    PaletteModel(Desk desk, List<Act> acts) {
        this(desk, acts, Named::in, desk.navigator()::show);
    }

    private PaletteModel(Desk desk, List<Act> acts, Function<Plan, List<Named>> among, Consumer<EntityId<?>> chosen) {
        this.chosen = chosen;
        this.acts = acts.stream().filter(act -> act.possible().getAsBoolean()).toList();
        this.lookup = new Lookup<>(desk.jobs(), listeners::tell);
        this.names = lifetime.with(desk.live(among));
        lifetime.with(names.onValue(this::knows));
    }

    /** Looks through people alone. */
    static PaletteModel ofPeople(Desk desk, Consumer<PersonId> chosen) {
        Consumer<EntityId<?>> then = id -> {
            if (id instanceof PersonId person) {
                chosen.accept(person);
            }
        };
        return new PaletteModel(desk, List.of(), Named::people, then);
    }

    /** Looks again. */
    void query(String typed) {
        query = Fuzzy.fold(typed);
        lookup.look(search());
    }

    /** No longer finds these. */
    void without(Set<? extends EntityId<?>> ids) {
        left = Set.copyOf(ids);
        lookup.look(search());
    }

    /** Does something once what was typed last has been looked for. */
    void whenFound(Runnable then) {
        lookup.whenFound(then);
    }

    Subscription onHits(Consumer<List<Hit>> listener) {
        return lifetime.with(listeners.add(listener));
    }

    void choose(Hit hit) {
        switch (hit) {
            case Hit.Doing(Act act) -> act.run().run();
            case Hit.Thing(Named named) -> chosen.accept(named.id());
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void knows(List<Named> all) {
        known = all;
        lookup.again(search());
    }

    private Supplier<List<Hit>> search() {
        String asked = query;
        List<Named> all = known;
        Set<? extends EntityId<?>> out = left;
        return () -> found(
                asked, all.stream().filter(named -> !out.contains(named.id())).toList());
    }

    /** With nothing typed: what can be done or, when that is not wanted, the names from the beginning. */
    private List<Hit> found(String asked, List<Named> among) {
        if (asked.isEmpty() && !acts.isEmpty()) {
            return acts.stream().map(act -> (Hit) new Hit.Doing(act)).toList();
        }
        return Stream.concat(doings(asked), things(asked, among))
                .filter(scored -> scored.score != Fuzzy.NONE)
                .sorted(Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::hit)
                .toList();
    }

    private Stream<Scored> doings(String asked) {
        return acts.stream().map(act -> {
            String name = Fuzzy.fold(act.name());
            int byOtherWords = Fuzzy.byWords(asked, name + " " + Fuzzy.fold(act.also()));
            return new Scored(new Hit.Doing(act), Math.max(Fuzzy.score(asked, name), byOtherWords), name);
        });
    }

    private static Stream<Scored> things(String asked, List<Named> among) {
        return among.stream()
                .map(named -> new Scored(new Hit.Thing(named), Fuzzy.score(asked, named.folded()), named.folded()));
    }
}
