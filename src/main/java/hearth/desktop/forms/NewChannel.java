package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.Place;
import hearth.plan.presence.ChannelPresence;
import hearth.plan.presence.ChannelTime;
import hearth.plan.presence.Presence;
import hearth.plan.rhythm.Durations;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A channel about to be begun. Where there is no time to spare for it, the form asks which other one will rest (P48);
 * that both happen is one gesture.
 */
public final class NewChannel {

    private final Desk desk;
    private final Texts texts;
    private final ChannelTime time;
    private final ChannelId id;
    private final ChannelFields fields;
    private final ComboBox<Optional<ChannelPresence>> rest;
    private final FormPane asked;
    private final @Nullable Place place;
    private final Runnable close;
    private final Consumer<ChannelId> added;

    private NewChannel(Desk desk, Presence presence, @Nullable Place place, Runnable close, Consumer<ChannelId> added) {
        this.place = place;
        this.desk = desk;
        this.texts = desk.texts();
        this.time = presence.time();
        this.id = new ChannelId(desk.ids().next());
        this.fields = new ChannelFields(desk, true);
        this.asked = new FormPane(texts);
        this.rest = Choices.of(candidates(presence), this::words);
        this.close = close;
        this.added = added;
    }

    /**
     * The form at the side of a screen.
     *
     * @param presence what the channels there are take
     * @param added told of the channel once it stands
     */
    public static SidePanel panel(Desk desk, Presence presence, Runnable close, Consumer<ChannelId> added) {
        return new NewChannel(desk, presence, null, close, added).panel();
    }

    /**
     * The same for a channel of which the name is known already.
     *
     * @param place where it will stand on the map, or null
     */
    public static SidePanel called(
            String name,
            @Nullable Place place,
            Desk desk,
            Presence presence,
            Runnable close,
            Consumer<ChannelId> added) {
        NewChannel wanted = new NewChannel(desk, presence, place, close, added);
        wanted.fields.called(name);
        return wanted.panel();
    }

    private SidePanel panel() {
        Button save = Buttons.primary(texts.get("channels.new.add"), Feather.CHECK, this::save);
        save.setDefaultButton(true);
        fields.pane().focusFirst();
        return new SidePanel(texts, texts.get("channels.new"), texts.get("channels.new.subtitle"), close)
                .body(question(), fields.pane())
                .foot(Panes.spacer(), Buttons.plain(texts.get("channels.cancel"), close), save)
                .whenLeft(() -> stands() || !fields.pane().isTouched() || save());
    }

    private Node question() {
        if (time.capacity().isEmpty()) {
            return Labels.wrapped(texts.get("channels.new.unknown"), "small", "muted");
        }
        Message needed = Durations.of(time.needed());
        Message capacity = Durations.of(time.capacity().getAsInt());
        if (time.hasRoom()) {
            return Labels.wrapped(texts.get("channels.new.room", time.channels(), needed, capacity), "small", "muted");
        }
        rest.setPromptText(texts.get("channels.new.choose"));
        asked.add("rest", texts.get("channels.new.rest"), rest);
        VBox card = Panes.card(
                Labels.of(texts.get("channels.new.full.title"), "strong"),
                Labels.wrapped(texts.get("channels.new.full", time.channels(), needed, capacity), "small"),
                asked);
        card.getStyleClass().add("channels-question");
        return card;
    }

    private static List<Optional<ChannelPresence>> candidates(Presence presence) {
        return Stream.concat(
                        presence.channels().stream()
                                .filter(each -> !each.channel().retired())
                                .map(Optional::of),
                        Stream.of(Optional.<ChannelPresence>empty()))
                .toList();
    }

    private String words(Optional<ChannelPresence> choice) {
        return choice.map(each -> texts.get(
                        "channels.new.rests",
                        each.channel().name(),
                        Durations.of(ChannelTime.minutes(each, time.least()))))
                .orElseGet(() -> texts.get("channels.new.none"));
    }

    private boolean save() {
        asked.clear();
        try {
            checkAsked();
        } catch (Refused refused) {
            asked.show(List.of(refused.reason()));
            return false;
        }
        boolean saved = fields.pane().submit(this::command, desk::execute);
        if (saved) {
            added.accept(id);
        }
        return saved;
    }

    /** True once it was added: then there is nothing left to keep. */
    private boolean stands() {
        return desk.plan().has(id);
    }

    private void checkAsked() {
        if (!time.hasRoom() && rest.getValue() == null) {
            throw new Refused("rest", Message.of("channels.refused.rest"));
        }
    }

    private Command command() {
        Channel fresh = fields.read(id, place, next());
        List<Entity> all = new ArrayList<>(List.of(fresh));
        Optional<Channel> resting = Optional.ofNullable(rest.getValue())
                .flatMap(choice -> choice)
                .flatMap(choice -> desk.plan().find(choice.channel().id()))
                .map(Channel::resting);
        resting.ifPresent(all::add);
        Message name = resting.map(other -> Message.of("channels.do.exchange", fresh.name(), other.name()))
                .orElseGet(() -> Message.of("channels.do.add", fresh.name()));
        return new Put(name, all);
    }

    private int next() {
        return desk.plan().all(Channel.class).stream()
                        .mapToInt(Channel::order)
                        .max()
                        .orElse(-1)
                + 1;
    }
}
