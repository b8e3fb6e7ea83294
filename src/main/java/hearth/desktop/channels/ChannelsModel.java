package hearth.desktop.channels;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Crossings.Way;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.CrossoverId;
import hearth.plan.channel.Feeding;
import hearth.plan.channel.HandOff;
import hearth.plan.channel.HandOffId;
import hearth.plan.channel.Lane;
import hearth.plan.channel.StrengthId;
import hearth.session.Live;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the Channels screen shows and what is open at its side. */
final class ChannelsModel implements AutoCloseable {

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final ObjectProperty<ChannelsTab> tab = new SimpleObjectProperty<>(ChannelsTab.CHANNELS);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.LATELY);
    private final ReadOnlyObjectWrapper<@Nullable ChannelsPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final Live<ChannelsPage> live;
    private volatile Asked asked = new Asked(Span.LATELY, null);
    private BooleanSupplier keeps = () -> true;

    /** What the page is computed for. */
    private record Asked(Span span, @Nullable Way open) {}

    ChannelsModel(Desk desk) {
        this.desk = desk;
        live = lifetime.with(desk.live(this::page));
        lifetime.with(live.onValue(this::arrived));
        span.addListener((value, before, after) -> ask());
        opened.addListener((value, before, after) -> ask());
        tab.addListener((value, before, after) -> closeWhatIsOf(before));
    }

    ObjectProperty<ChannelsTab> tab() {
        return tab;
    }

    /** How far back hand-offs are counted. */
    ObjectProperty<Span> span() {
        return span;
    }

    /** What is shown; null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable ChannelsPage> page() {
        return page.getReadOnlyProperty();
    }

    /** What is open at the side, or null. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Says how to keep what was typed at the side before something else takes its place; false keeps it open. */
    void keepOpen(BooleanSupplier newKeeps) {
        keeps = newKeeps;
    }

    /** Opens something at the side. */
    void open(Opened next) {
        if (!next.equals(opened.get()) && keeps.getAsBoolean()) {
            opened.set(next);
        }
    }

    void addChannel() {
        tab.set(ChannelsTab.CHANNELS);
        open(new Opened.NewChannel());
    }

    void addStrength() {
        tab.set(ChannelsTab.STRENGTHS);
        open(new Opened.NewStrength());
    }

    /** Opens the way between two channels in the matrix. */
    void openLane(ChannelId from, ChannelId to) {
        tab.set(ChannelsTab.CROSSOVERS);
        open(new Opened.OneLane(new Way(from, to)));
    }

    void openLane(Lane lane) {
        openLane(lane.from().id(), lane.to().id());
    }

    /** Opens the lane where a first crossover, or a strength that feeds nothing, would begin. */
    void firstStep() {
        firstLane().ifPresent(this::openLane);
    }

    /** That lane; empty while there are not two channels. */
    Optional<Lane> firstLane() {
        return Optional.ofNullable(page.get()).map(ChannelsPage::crossings).flatMap(Feeding::firstStep);
    }

    void closeSide() {
        opened.set(null);
    }

    /** Brings something into view: its tab, and its form at the side. */
    void reveal(EntityId<?> id) {
        switch (id) {
            case ChannelId channel -> reveal(ChannelsTab.CHANNELS, new Opened.OneChannel(channel), channel);
            case StrengthId strength -> reveal(ChannelsTab.STRENGTHS, new Opened.OneStrength(strength), strength);
            case CrossoverId crossover -> desk.plan().find(crossover).ifPresent(this::reveal);
            case HandOffId handOff ->
                desk.plan().find(handOff).map(HandOff::crossover).ifPresent(this::reveal);
            default -> {}
        }
    }

    /** The crossover on a lane as it stands in the plan now. */
    Optional<Crossover> crossover(Way way) {
        return Crossings.crossover(desk.plan(), way);
    }

    /** True while what is open can be: nothing it is about has been deleted. */
    boolean stands(Opened open) {
        return switch (open) {
            case Opened.OneChannel(ChannelId id) -> desk.plan().has(id);
            case Opened.OneStrength(StrengthId id) -> desk.plan().has(id);
            case Opened.OneLane(Way way) ->
                desk.plan().has(way.from()) && desk.plan().has(way.to());
            case Opened.NewChannel() -> true;
            case Opened.NewStrength() -> true;
        };
    }

    /** Looks again from a new day. */
    void dayChanged() {
        live.refresh();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** The channels there are now, in use or not. */
    boolean hasChannels() {
        return !desk.plan().all(Channel.class).isEmpty();
    }

    /** What was opened on one tab does not stay open on another. */
    private void closeWhatIsOf(ChannelsTab before) {
        Opened open = opened.get();
        if (open != null && tabOf(open) == before && keeps.getAsBoolean()) {
            closeSide();
        }
    }

    private static ChannelsTab tabOf(Opened open) {
        return switch (open) {
            case Opened.OneChannel _ -> ChannelsTab.CHANNELS;
            case Opened.NewChannel _ -> ChannelsTab.CHANNELS;
            case Opened.OneLane _ -> ChannelsTab.CROSSOVERS;
            case Opened.OneStrength _ -> ChannelsTab.STRENGTHS;
            case Opened.NewStrength _ -> ChannelsTab.STRENGTHS;
        };
    }

    private ChannelsPage page(Plan plan) {
        Asked now = asked;
        return ChannelsPage.of(plan, desk.today(plan), now.span(), now.open());
    }

    private void ask() {
        Way way = opened.get() instanceof Opened.OneLane(Way open) ? open : null;
        Asked now = new Asked(span.get(), way);
        if (!now.equals(asked)) {
            asked = now;
            live.refresh();
        }
    }

    private void reveal(ChannelsTab newTab, Opened open, EntityId<?> id) {
        if (desk.plan().has(id)) {
            tab.set(newTab);
            open(open);
        }
    }

    private void reveal(Crossover crossover) {
        openLane(crossover.from(), crossover.to());
    }

    private void arrived(ChannelsPage newest) {
        page.set(newest);
        Opened open = opened.get();
        if (open != null && !stands(open)) {
            closeSide();
        }
    }

    /** What is shown now. */
    ChannelsPage shown() {
        return Objects.requireNonNull(page.get(), "the page is shown once it is there");
    }
}
