package hearth.desktop.twins;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.twins.JoinPeople;
import hearth.plan.twins.Joining;
import hearth.plan.twins.Pair;
import hearth.plan.twins.TwinField;
import hearth.plan.twins.Twins;
import hearth.plan.twins.TwoPeople;
import hearth.plan.twins.TwoPeopleId;
import hearth.session.Live;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who looks alike, which pair is looked at, and what both would become. */
final class TwinsModel implements AutoCloseable {

    /** What there is to see: null before it was looked for. */
    private final ReadOnlyObjectWrapper<@Nullable List<Pair>> pairs = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable Joining> joining = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private final Lifetime lifetime = new Lifetime();
    private final Desk desk;
    private @Nullable Pair shown;
    private int place;

    TwinsModel(Desk desk, List<PersonId> first) {
        this.desk = desk;
        Live<List<Pair>> live = lifetime.with(desk.live(plan -> found(plan, first)));
        lifetime.with(live.onValue(this::arrived));
    }

    /** Who looks alike, and before them the two who were asked about while both are there and nobody said that they are two. */
    private static List<Pair> found(Plan plan, List<PersonId> first) {
        List<Pair> alike = Twins.in(plan);
        List<Person> asked =
                first.stream().flatMap(id -> plan.find(id).stream()).toList();
        if (asked.size() != 2
                || TwoPeople.areSaid(
                        plan, asked.getFirst().id(), asked.getLast().id())) {
            return alike;
        }
        Pair pair = Pair.of(asked.getFirst(), asked.getLast());
        Pair known = alike.stream().filter(each -> each.isOf(pair)).findFirst().orElse(pair);
        return Stream.concat(Stream.of(known), alike.stream().filter(each -> !each.isOf(pair)))
                .toList();
    }

    ReadOnlyObjectProperty<@Nullable List<Pair>> pairs() {
        return pairs.getReadOnlyProperty();
    }

    /** What the pair that is looked at would become, or null when none is. */
    ReadOnlyObjectProperty<@Nullable Joining> joining() {
        return joining.getReadOnlyProperty();
    }

    /** Why the plan did not take it, or null. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The pair that is looked at, or null. */
    @Nullable
    Pair shown() {
        return shown;
    }

    Plan plan() {
        return desk.plan();
    }

    /** Looks at a pair. */
    void show(@Nullable Pair pair) {
        if (Objects.equals(pair, shown) && joining.get() != null) {
            return;
        }
        shown = pair;
        refusal.set(null);
        List<Pair> all = pairs.get();
        place = all == null || pair == null ? 0 : Math.max(0, all.indexOf(pair));
        joining.set(pair == null ? null : Joining.proposed(desk.plan(), pair));
    }

    /** Takes the value of one of both in a field. */
    void take(TwinField field, PersonId whose) {
        Joining now = joining.get();
        if (now != null && !now.from(field).id().equals(whose)) {
            joining.set(now.with(field, whose));
        }
    }

    /** Makes both one. */
    void join() {
        Joining now = joining.get();
        if (now != null) {
            execute(new JoinPeople(now), Message.of("twins.joined", now.joined().name()));
        }
    }

    /** Remembers that they are two. */
    void keepApart() {
        Pair pair = shown;
        if (pair != null) {
            execute(
                    TwoPeople.said(new TwoPeopleId(desk.ids().next()), pair),
                    Message.of("twins.apart", pair.one().name(), pair.other().name()));
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void execute(Command command, Message done) {
        switch (desk.execute(command)) {
            case Decision.Accepted _ -> desk.notices().done(done);
            case Decision.Rejected(var reasons) ->
                refusal.set(reasons.getFirst().message());
        }
    }

    /** Who worked through a pair goes on with the next one. */
    private void arrived(List<Pair> found) {
        Pair before = shown;
        pairs.set(found);
        if (found.isEmpty()) {
            show(null);
        } else if (before == null || !found.contains(before)) {
            show(found.get(Math.min(place, found.size() - 1)));
        }
    }
}
