package hearth.desktop.compare;

import hearth.desktop.fx.Desk;
import hearth.plan.Decision;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.merge.Choices;
import hearth.plan.merge.Conflict;
import hearth.plan.merge.Merging;
import hearth.plan.merge.Proposal;
import hearth.plan.merge.Side;
import hearth.plan.merge.Spot;
import hearth.plan.merge.Words;
import hearth.session.Job;
import hearth.session.Occasion;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The open plan beside another copy: what differs, what was chosen, how conflicts are decided. */
final class CompareModel implements AutoCloseable {

    /**
     * What there is to see.
     *
     * @param items all of them, conflicts first, then by name
     * @param rows as the filter lets them through
     */
    record Seen(OtherCopy copy, Proposal proposal, Words words, List<Proposal.Item> items, List<CompareRow> rows) {

        Seen through(CompareFilter filter) {
            List<Proposal.Item> shown = items.stream().filter(filter::shows).toList();
            return new Seen(copy, proposal, words, items, CompareRow.of(shown));
        }
    }

    private final Desk desk;
    private final String file;
    private final Counterpart other;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<EntityId<?>>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<CompareFilter> filter = new SimpleObjectProperty<>(CompareFilter.ALL);
    private final Plan mine;
    private Choices choices = Choices.all(Side.MINE);
    private @Nullable Job working;

    /**
     * Begins to read and compare.
     *
     * @param file what the copy is called
     * @param unreadable told when the copy cannot be read
     */
    CompareModel(Desk desk, String file, Counterpart other, Consumer<Throwable> unreadable) {
        this.desk = desk;
        this.file = file;
        this.other = other;
        this.mine = desk.plan();
        filter.addListener((value, before, after) -> arrange());
        working = desk.jobs()
                .start(Message.of("compare.job", file), progress -> compared(other.read()), this::arrived, unreadable);
    }

    /** What there is to see, or null while the copy is being read. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** What is ticked. */
    ReadOnlyObjectProperty<Set<EntityId<?>>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why the plan did not take it, or null. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    ObjectProperty<CompareFilter> filter() {
        return filter;
    }

    String file() {
        return file;
    }

    Side side(Spot spot) {
        return choices.at(spot);
    }

    /** True when ticking it would change the plan. */
    boolean canChoose(Proposal.Item item) {
        return item.brings() || item.conflicts().isEmpty();
    }

    boolean isChosen(Proposal.Item item) {
        return chosen.get().contains(item.id());
    }

    /** Ticks a thing, or no longer. */
    void choose(Proposal.Item item, boolean yes) {
        Set<EntityId<?>> next = new HashSet<>(chosen.get());
        if (yes && canChoose(item)) {
            next.add(item.id());
        } else {
            next.remove(item.id());
        }
        chosen.set(Set.copyOf(next));
    }

    /** Decides a conflict; who wants theirs wants the thing. */
    void decide(Proposal.Item item, Spot spot, Side side) {
        if (side(spot) == side) {
            return;
        }
        choices = choices.with(spot, side);
        Set<EntityId<?>> next = new HashSet<>(chosen.get());
        if (side == Side.THEIRS) {
            next.add(item.id());
        }
        chosen.set(Set.copyOf(next));
        compareAgain();
    }

    /** How many things the copy brings that nobody has to decide. */
    int withoutConflict() {
        return proposal().map(each -> each.withoutConflict().size()).orElse(0);
    }

    /** Takes all of those; true when the plan took them. */
    boolean takeAll() {
        return proposal().map(each -> take(each.takeAllWithoutConflict(name()))).orElse(false);
    }

    /** Takes what is ticked; true when the plan took it. */
    boolean takeChosen() {
        return proposal().map(each -> take(each.take(chosen.get(), name()))).orElse(false);
    }

    @Override
    public void close() {
        if (working != null) {
            working.cancel();
        }
    }

    private Optional<Proposal> proposal() {
        return Optional.ofNullable(seen.get()).map(Seen::proposal);
    }

    private Message name() {
        return Message.of("merge.command", file);
    }

    private boolean take(Merging merging) {
        desk.session().store().backUp(Occasion.MERGE);
        switch (desk.execute(merging)) {
            case Decision.Accepted(var changes) -> {
                if (isMerged(merging)) {
                    other.merged();
                }
                desk.notices()
                        .done(Message.of("compare.taken", changes.changes().size(), file));
                return true;
            }
            case Decision.Rejected(var reasons) -> {
                refusal.set(reasons.getFirst().message());
                return false;
            }
        }
    }

    /** True when nothing of the copy is left out and the person has decided every conflict. */
    private boolean isMerged(Merging merging) {
        return proposal()
                .map(Proposal::merge)
                .filter(merge -> Set.copyOf(merging.changes()).equals(Set.copyOf(merge.changes())))
                .filter(merge -> merge.conflicts().stream().map(Conflict::spot).allMatch(choices.chosen()::containsKey))
                .isPresent();
    }

    private Seen compared(OtherCopy copy) {
        Plan base = copy.base() == null ? Plan.empty() : copy.base();
        return seen(copy, Proposal.of(base, mine, copy.plan(), choices));
    }

    private Seen seen(OtherCopy copy, Proposal proposal) {
        Words words = new Words(mine, copy.plan(), proposal.base());
        IdentityHashMap<Proposal.Item, CollationKey> keys = new IdentityHashMap<>();
        Collator collator = Collator.getInstance(desk.texts().locale());
        proposal.items().forEach(item -> keys.put(item, collator.getCollationKey(name(item, words))));
        List<Proposal.Item> byName = new ArrayList<>(proposal.items());
        byName.sort(Comparator.comparingInt(CompareModel::weight).thenComparing(keys::get));
        return new Seen(copy, proposal, words, byName, List.of()).through(CompareFilter.ALL);
    }

    /** What has to be decided comes first, then what could come in. */
    private static int weight(Proposal.Item item) {
        if (item.isOnlyMine()) {
            return 2;
        }
        return item.isOnlyTheirs() ? 1 : 0;
    }

    private String name(Proposal.Item item, Words words) {
        return desk.texts().say(words.name(item.difference().entity()));
    }

    private void arrange() {
        Seen now = seen.get();
        if (now != null) {
            seen.set(now.through(filter.get()));
        }
    }

    private void compareAgain() {
        Seen now = seen.get();
        if (now != null) {
            close();
            Choices by = choices;
            working = desk.jobs()
                    .quietly(progress -> seen(now.copy(), now.proposal().decided(by)), this::arrived);
        }
    }

    private void arrived(Seen result) {
        working = null;
        Set<EntityId<?>> next = new HashSet<>(chosen.get());
        next.retainAll(result.proposal().items().stream()
                .filter(this::canChoose)
                .map(Proposal.Item::id)
                .toList());
        seen.set(result.through(filter.get()));
        chosen.set(Set.copyOf(next));
    }
}
