package hearth.desktop.landscape.mix;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.SegmentId;
import hearth.plan.mix.BestMix;
import hearth.plan.mix.Limits;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Prospect;
import hearth.plan.mix.Risk;
import hearth.session.Job;
import hearth.session.Live;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which options there are, which mix is looked at, and the gestures that change it. */
final class MixModel implements AutoCloseable {

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final Live<Weighed> live;
    private final ReadOnlyObjectWrapper<Weighed> seen;
    private final ReadOnlyObjectWrapper<Optional<BestMix>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Read by the projection, which runs elsewhere. */
    private volatile @Nullable MixId wanted;

    private @Nullable Job searching;

    MixModel(Desk desk) {
        this.desk = desk;
        this.seen = new ReadOnlyObjectWrapper<>(Weighed.of(desk.plan(), null));
        this.live = lifetime.with(desk.live(plan -> Weighed.of(plan, wanted)));
        lifetime.with(live.onValue(this::arrived));
    }

    ReadOnlyObjectProperty<Weighed> seen() {
        return seen.getReadOnlyProperty();
    }

    /** What the last search found, as long as the mix is still that. */
    ReadOnlyObjectProperty<Optional<BestMix>> found() {
        return found.getReadOnlyProperty();
    }

    /** Why what was typed as a budget was not taken. */
    ReadOnlyObjectProperty<Optional<Message>> refused() {
        return refused.getReadOnlyProperty();
    }

    /** Takes an option into the mix or out of it; the first one begins a mix. */
    void toggle(OptionId id) {
        Mix mix = mix();
        List<OptionId> options = new ArrayList<>(mix.options());
        boolean added = !options.remove(id);
        if (added) {
            options.add(id);
        }
        put(added ? "mix.do.add" : "mix.do.take", mix.of(options));
    }

    /** Looks at another mix. */
    void pick(MixId id) {
        wanted = id;
        found.set(Optional.empty());
        live.refresh();
    }

    /** Begins another mix. */
    void add() {
        Mix mix = fresh();
        wanted = mix.id();
        put("mix.do.begin", mix);
    }

    void rename(String name) {
        if (!name.isBlank()) {
            put("mix.do.rename", mix().called(name.strip()));
        }
    }

    /** Deletes the mix that is looked at; its options stay. */
    void remove() {
        current().ifPresent(mix -> execute(new Remove(Message.of("mix.do.remove", mix.name()), mix.id())));
    }

    /** Sets what the mix may cost; nothing typed means the plan's own budget. */
    void budget(String typed) {
        refused.set(Optional.empty());
        try {
            String currency = desk.plan().settings().currency();
            Money budget = typed.isBlank()
                    ? null
                    : Entry.money("budget", typed, currency, desk.texts().locale());
            put("mix.do.budget", mix().under(budget, mix().mostRisk()));
        } catch (Refused e) {
            refused.set(Optional.of(e.reason().message()));
        }
    }

    /** Sets the greatest risk that an option of the mix may have. */
    void risk(@Nullable Risk most) {
        if (mix().mostRisk() != most) {
            put("mix.do.risk", mix().under(mix().budget(), most));
        }
    }

    /** Looks for the best mix within the limits, beside everything else, and makes it the mix. */
    void search(@Nullable SegmentId segment) {
        stop();
        Plan plan = desk.plan();
        Limits limits = Limits.of(plan, current().orElse(null)).in(segment);
        searching = desk.jobs()
                .start(
                        Message.of("mix.job"),
                        progress -> BestMix.of(plan, limits, progress::check),
                        this::searched,
                        this::failed);
    }

    /** Weighs something or somebody from now on. */
    void weigh(NodeId<?> node) {
        if (Option.of(desk.plan(), node).isEmpty()) {
            execute(new Put(
                    Message.of("mix.do.weigh", desk.plan().get(node).label()),
                    Option.about(new OptionId(desk.ids().next()), node)));
        }
    }

    @Override
    public void close() {
        stop();
        lifetime.close();
    }

    private void stop() {
        if (searching != null) {
            searching.cancel();
            searching = null;
        }
    }

    private void searched(BestMix best) {
        searching = null;
        List<OptionId> chosen = best.chosen().stream().map(Prospect::id).toList();
        if (!chosen.stream().allMatch(desk.plan()::has)) {
            desk.notices().tell(Message.of("mix.overtaken"));
            return;
        }
        put("mix.do.best", mix().of(chosen));
        found.set(Optional.of(best));
    }

    private void failed(Throwable cause) {
        searching = null;
        if (!(cause instanceof CancellationException)) {
            throw new IllegalStateException("the best mix could not be found", cause);
        }
    }

    private void put(String name, Mix mix) {
        found.set(Optional.empty());
        execute(new Put(Message.of(name, mix.name()), mix));
    }

    private void execute(Command command) {
        if (desk.execute(command) instanceof Decision.Rejected(var reasons)) {
            desk.notices().tell(reasons.getFirst().message());
        }
    }

    /** The mix as the plan has it now, which may be newer than what is seen; a fresh one while there is none. */
    private Mix mix() {
        return current().orElseGet(this::fresh);
    }

    private Optional<Mix> current() {
        return Weighed.mix(desk.plan(), wanted);
    }

    private Mix fresh() {
        int order = desk.plan().all(Mix.class).stream()
                .mapToInt(mix -> mix.order() + 1)
                .max()
                .orElse(0);
        String name = desk.texts().get(order == 0 ? "mix.first" : "mix.nth", order + 1);
        return Mix.named(new MixId(desk.ids().next()), name, order);
    }

    private void arrived(Weighed newest) {
        if (isNow(newest) && !newest.chosen().equals(chosenByBest())) {
            found.set(Optional.empty());
        }
        seen.set(newest);
    }

    // The same plan object: whether everything done so far is in it.
    @SuppressWarnings("ReferenceEquality")
    private boolean isNow(Weighed newest) {
        return newest.plan() == desk.plan();
    }

    private Set<OptionId> chosenByBest() {
        return found.get().stream()
                .flatMap(best -> best.chosen().stream())
                .map(Prospect::id)
                .collect(Collectors.toSet());
    }
}
