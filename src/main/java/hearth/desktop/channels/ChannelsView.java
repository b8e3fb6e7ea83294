package hearth.desktop.channels;

import hearth.desktop.forms.EntityPanel;
import hearth.desktop.forms.NewChannel;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DayWatch;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.Segmented;
import hearth.plan.EntityId;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Crossings.Way;
import hearth.plan.channel.StrengthId;
import hearth.plan.presence.ListeningShare;
import hearth.plan.presence.Presence;
import hearth.plan.rhythm.Durations;
import hearth.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The channels: what each is for and how it is kept, how they feed each other, and what makes people go. */
public final class ChannelsView implements Screen {

    private final Desk desk;
    private final Texts texts;
    private final ChannelsModel model;
    private final Lifetime lifetime = new Lifetime();
    private final ScreenFrame frame;
    private final Segmented<ChannelsTab> tabs;
    private final Segmented<Span> spans;
    private final Button add;
    private final EmptyState empty;
    private final Map<ChannelsTab, Region> panes = new EnumMap<>(ChannelsTab.class);
    private @Nullable Node placed;
    private @Nullable EntityPanel entity;
    private @Nullable LanePanel lane;
    private @Nullable StrengthPanel strength;

    public ChannelsView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = lifetime.with(new ChannelsModel(desk));
        this.frame = new ScreenFrame(texts.get("channels.title"), texts.get("channels.subtitle"));
        this.tabs = new Segmented<>(
                texts.get("channels.show"), List.of(ChannelsTab.values()), tab -> texts.name("channels", tab));
        this.spans = new Segmented<>(
                texts.get("channels.span"),
                List.of(Span.values()),
                span -> texts.get("channels.days", span.days(desk.plan())));
        this.add = Buttons.primary(texts.get("channels.add"), Feather.PLUS, this::add);
        this.empty = new EmptyState(
                Feather.RADIO,
                texts.get("channels.none.title"),
                texts.get("channels.none.words"),
                Buttons.primary(texts.get("channels.none.first"), Feather.PLUS, model::addChannel));
        follow();
        lifetime.with(new DayWatch(desk, model::dayChanged));
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void reveal(EntityId<?> id) {
        model.reveal(id);
    }

    @Override
    public void face(String name) {
        Stream.of(ChannelsTab.values())
                .filter(tab -> tab.name().equalsIgnoreCase(name))
                .forEach(model.tab()::set);
    }

    @Override
    public boolean leave() {
        return frame.leaveSide();
    }

    @Override
    public void close() {
        forget();
        lifetime.close();
    }

    /** What is shown; tests look at it. */
    ChannelsModel model() {
        return model;
    }

    private boolean isAtStrengths() {
        return model.tab().get() == ChannelsTab.STRENGTHS;
    }

    private void add() {
        if (isAtStrengths()) {
            model.addStrength();
        } else {
            model.addChannel();
        }
    }

    private void follow() {
        frame.primary(add);
        model.keepOpen(frame::leaveSide);
        tabs.valueProperty().bindBidirectional(model.tab());
        spans.valueProperty().bindBidirectional(model.span());
        model.tab().subscribe(tab -> show());
        lifetime.listen(model.page(), page -> arrived());
        lifetime.listen(model.opened(), this::showSide);
        arrived();
    }

    private void arrived() {
        show();
        if (lane != null) {
            lane.refresh();
        }
        if (strength != null) {
            strength.refresh();
        }
    }

    private void show() {
        ChannelsPage page = model.page().get();
        if (page == null) {
            return;
        }
        boolean nothing = !model.hasChannels()
                && model.tab().get() != ChannelsTab.REQUESTS
                && page.strengths().isEmpty();
        add.setText(texts.get(isAtStrengths() ? "channels.strengths.add" : "channels.add"));
        frame.subtitle(nothing ? texts.get("channels.subtitle") : summary(page));
        Panes.shown(spans, model.tab().get() == ChannelsTab.CROSSOVERS);
        place(nothing ? empty : panes.computeIfAbsent(model.tab().get(), this::pane));
    }

    /** Only what changes is put in place, so that nothing loses the keyboard to a change elsewhere. */
    private void place(Node node) {
        if (!node.equals(placed)) {
            placed = node;
            frame.filters(node.equals(empty) ? new Node[0] : new Node[] {tabs, spans});
            frame.content(node);
            node.requestFocus();
        }
    }

    private Region pane(ChannelsTab tab) {
        return switch (tab) {
            case CHANNELS -> lifetime.with(new ChannelTable(desk, model));
            case CROSSOVERS -> lifetime.with(new CrossoversPane(desk, model));
            case STRENGTHS -> lifetime.with(new StrengthsPane(desk, model));
            case REQUESTS -> lifetime.with(new RequestsPane(desk, model));
        };
    }

    private String summary(ChannelsPage page) {
        return switch (model.tab().get()) {
            case CHANNELS -> listening(page.presence());
            case CROSSOVERS ->
                texts.get("channels.summary.crossovers", page.crossings().total(), page.span());
            case STRENGTHS -> texts.get("channels.summary.strengths");
            case REQUESTS -> texts.get("channels.summary.requests");
        };
    }

    private String listening(Presence presence) {
        ListeningShare share = presence.listening();
        String time = texts.get(
                "channels.summary.time",
                presence.time().channels(),
                Durations.of(presence.time().needed()));
        return share.percent().isEmpty()
                ? time
                : texts.get(
                        "channels.summary.listening",
                        time,
                        share.percent().getAsInt(),
                        presence.window(),
                        share.entries(),
                        share.entryMinutes(),
                        share.others(),
                        Durations.of(share.spokenMinutes()),
                        share.heardMinutes() == 0 ? 0 : 1,
                        Durations.of(share.heardMinutes()));
    }

    private void showSide(@Nullable Opened open) {
        boolean had = entity != null || lane != null || strength != null;
        forget();
        switch (open) {
            case null -> {
                frame.closeSide();
                if (had && placed != null) {
                    placed.requestFocus();
                }
            }
            case Opened.NewChannel() ->
                frame.openSide(NewChannel.panel(
                        desk, model.shown().presence(), model::closeSide, id -> model.open(new Opened.OneChannel(id))));
            case Opened.OneChannel(ChannelId id) -> openChannel(id);
            case Opened.OneLane(Way way) -> {
                lane = new LanePanel(desk, model, way);
                frame.openSide(lane.node());
            }
            case Opened.OneStrength(StrengthId id) -> {
                strength = StrengthPanel.of(desk, model, id);
                frame.openSide(strength.node());
            }
            case Opened.NewStrength() -> {
                strength = StrengthPanel.fresh(desk, model);
                frame.openSide(strength.node());
            }
        }
    }

    private void openChannel(ChannelId id) {
        EntityPanel panel =
                EntityPanel.of(desk, id, model::closeSide, this::elsewhere).orElse(null);
        entity = panel;
        if (panel != null) {
            frame.openSide(panel.node());
        }
    }

    /** What a channel is tied to is at home elsewhere, unless it is a channel. */
    private void elsewhere(EntityId<?> id) {
        if (id instanceof ChannelId) {
            model.reveal(id);
        } else {
            desk.navigator().show(id);
        }
    }

    private void forget() {
        if (entity != null) {
            entity.close();
        }
        entity = null;
        lane = null;
        strength = null;
    }
}
