package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Panes;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelGroup;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.Place;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything about a channel: one use, one objective, one action. */
final class ChannelFields implements Fields<Channel> {

    private final Texts texts;
    private final FormPane pane;
    private final TextField name = new TextField();
    private final ComboBox<ChannelKind> kind;
    private final ComboBox<Media> media;
    private final ComboBox<Optional<ChannelGroup>> side;
    private final TextField use = new TextField();
    private final TextField objective = new TextField();
    private final TextField action = new TextField();
    private final TextField address = new TextField();
    private final DateField checked;
    private final CheckBox retired;

    /** Everything about a channel that stands. */
    ChannelFields(Desk desk) {
        this(desk, false);
    }

    /** What is asked of a channel; of a new one only what it is for. */
    ChannelFields(Desk desk, boolean isNew) {
        texts = desk.texts();
        pane = new FormPane(texts);
        kind = Choices.of(List.of(ChannelKind.values()), each -> texts.name("channel", each));
        media = Choices.of(List.of(Media.values()), each -> texts.name("channel", each));
        side = Choices.of(sides(), this::words);
        checked = new DateField(texts);
        retired = new CheckBox(texts.get("landscape.field.retiredHint"));
        pane.add(field("name", name));
        pane.add(field("kind", kind), field("media", media));
        pane.add(field("use", use).hint(texts.get("landscape.field.useHint")));
        pane.add(field("objective", objective).hint(texts.get("landscape.field.objectiveHint")));
        pane.add(field("action", action).hint(texts.get("landscape.field.actionHint")));
        pane.add(field("address", address));
        kind.setValue(ChannelKind.SOCIAL);
        media.setValue(Media.SHARED);
        side.setValue(Optional.empty());
        kind.valueProperty().subscribe(this::sayAnew);
        media.valueProperty().subscribe(this::sayAnew);
        if (!isNew) {
            pane.add(field("side", side).hint(texts.get("landscape.field.sideHint")));
            pane.add(field("checked", checkedToday(desk)));
            pane.add(field("retired", retired));
        }
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void show(Channel channel) {
        name.setText(channel.name());
        kind.setValue(channel.kind());
        media.setValue(channel.media());
        side.setValue(Optional.ofNullable(channel.side()));
        use.setText(channel.use());
        objective.setText(channel.objective());
        action.setText(channel.action());
        address.setText(channel.address());
        checked.setValue(channel.checked());
        retired.setSelected(channel.retired());
    }

    /** Begins with a name. */
    void called(String known) {
        name.setText(known);
    }

    @Override
    public Channel read(Channel base) {
        return read(base.id(), base.place(), base.order());
    }

    /** What stands in the fields, as a channel of this id. */
    Channel read(ChannelId id, @Nullable Place place, int order) {
        return new Channel(
                id,
                name.getText().strip(),
                kind.getValue(),
                media.getValue(),
                side.getValue().orElse(null),
                use.getText().strip(),
                objective.getText().strip(),
                action.getText().strip(),
                address.getText().strip(),
                Inputs.dayOrNone(checked, "checked"),
                retired.isSelected(),
                place,
                order);
    }

    /** A side by its name; that nobody said it, with the side that follows from kind and control. */
    private String words(Optional<ChannelGroup> said) {
        return said.map(some -> texts.name("channel", some)).orElseGet(() -> {
            ChannelGroup usual = ChannelGroup.seeming(kind.getValue(), media.getValue());
            return texts.get("landscape.side.follows", texts.name("channel", usual));
        });
    }

    /** What follows is another side now. */
    private void sayAnew() {
        Choices.reword(side, this::words);
    }

    private static List<Optional<ChannelGroup>> sides() {
        return Stream.concat(
                        Stream.of(Optional.<ChannelGroup>empty()),
                        Stream.of(ChannelGroup.values()).map(Optional::of))
                .toList();
    }

    private Node checkedToday(Desk desk) {
        HBox.setHgrow(checked, Priority.ALWAYS);
        checked.setMaxWidth(Double.MAX_VALUE);
        checked.setAccessibleText(texts.get("landscape.field.checked"));
        Button today =
                Buttons.plain(texts.get("landscape.checkedToday"), Feather.CHECK, () -> checked.setValue(desk.today()));
        today.setMinWidth(Region.USE_PREF_SIZE);
        return Panes.row(checked, today);
    }

    private Field field(String component, Node control) {
        return new Field(component, texts.get("landscape.field." + component), control);
    }
}
