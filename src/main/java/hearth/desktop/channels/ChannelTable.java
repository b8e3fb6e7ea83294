package hearth.desktop.channels;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Tips;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.presence.ChannelPresence;
import hearth.plan.rhythm.Durations;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every channel in a row: what it is, its one use, objective and action, and how it is kept. */
final class ChannelTable extends TableView<ChannelPresence> implements AutoCloseable {

    private final Texts texts;
    private final ChannelsModel model;
    private final Lifetime lifetime = new Lifetime();
    private final Rows<ChannelPresence, ChannelId> rows;
    private boolean following;

    ChannelTable(Desk desk, ChannelsModel model) {
        this.texts = desk.texts();
        this.model = model;
        getStyleClass().add("channels-table");
        setAccessibleText(texts.get("channels.list"));
        setPlaceholder(Labels.muted(texts.get("channels.none.title")));
        columns();
        rows = lifetime.with(new Rows<>(this, each -> each.channel().id(), this::selected, desk.jobs()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        lifetime.listen(model.page(), page -> show());
        lifetime.listen(model.opened(), open -> show());
        show();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void show() {
        ChannelsPage page = model.page().get();
        if (page != null) {
            following = true;
            rows.show(page.presence().channels(), openChannel());
            following = false;
        }
    }

    private List<ChannelId> openChannel() {
        return model.opened().get() instanceof Opened.OneChannel(ChannelId id) ? List.of(id) : List.of();
    }

    private void selected(List<ChannelId> ids) {
        if (!following && ids.size() == 1 && !ids.equals(openChannel())) {
            model.open(new Opened.OneChannel(ids.getFirst()));
        }
    }

    private void openSelected() {
        ChannelPresence row = getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(new Opened.OneChannel(row.channel().id()));
        }
    }

    private void columns() {
        TableColumn<ChannelPresence, Channel> name =
                Columns.nodes(texts.get("channels.column.name"), ChannelPresence::channel, this::named);
        name.setComparator(Comparator.comparing(Channel::name));
        TableColumn<ChannelPresence, Channel> aim =
                Columns.nodes(texts.get("channels.column.aim"), ChannelPresence::channel, this::aim);
        aim.setComparator(Comparator.comparing(Channel::use));
        TableColumn<ChannelPresence, LocalDate> checked =
                Columns.column(texts.get("channels.column.checked"), ChannelTable::checked, texts::date);
        TableColumn<ChannelPresence, ChannelPresence> listened =
                Columns.nodes(texts.get("channels.column.listened"), row -> row, this::listened);
        listened.setComparator(Comparator.comparingInt(ChannelPresence::listened));
        TableColumn<ChannelPresence, Integer> minutes = Columns.number(
                texts.get("channels.column.minutes"),
                row -> row.weeklyMinutes() == 0 ? null : row.weeklyMinutes(),
                weekly -> texts.say(Durations.of(weekly)));
        getColumns()
                .setAll(List.of(
                        width(name, 210, 140),
                        width(aim, 380, 120),
                        width(checked, 104, 108),
                        width(listened, 150, 140),
                        width(minutes, 96, 96)));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    }

    private static <V> TableColumn<ChannelPresence, V> width(
            TableColumn<ChannelPresence, V> column, double usual, double least) {
        column.setPrefWidth(usual);
        column.setMinWidth(least);
        return column;
    }

    private Node named(Channel channel) {
        String what = texts.get(
                "channels.what", texts.name("channel", channel.kind()), texts.name("channel", channel.media()));
        Label name = Labels.of(channel.name());
        VBox both = new VBox(
                channel.retired()
                        ? Panes.row(name, Labels.pill(texts.get("channels.rests"), Mood.QUIET, Feather.MOON))
                        : name,
                Labels.of(what, "small", "muted"));
        both.getStyleClass().add("channels-named");
        return both;
    }

    private Node aim(Channel channel) {
        VBox lines = new VBox(
                line("channels.use", "channels.use.missing", channel.use()),
                line("channels.objective", "channels.objective.missing", channel.objective()),
                line("channels.action", "channels.action.missing", channel.action()));
        lines.getStyleClass().add("channels-named");
        return lines;
    }

    private Label line(String key, String missing, String words) {
        Label line = Labels.of(
                words.isBlank() ? texts.get(missing) : texts.get(key, words),
                "small",
                words.isBlank() ? "channels-missing" : "channels-said");
        return words.isBlank() ? line : Tips.on(line, words);
    }

    private Node listened(ChannelPresence row) {
        if (row.channel().retired()) {
            return Labels.muted("");
        }
        if (row.listened() > 0) {
            return Labels.pill(texts.get("channels.heard", row.listened()), Mood.GOOD, Feather.HEADPHONES);
        }
        return row.isDeaf()
                ? Labels.pill(texts.get("channels.deaf"), Mood.WARN, Feather.VOLUME_X)
                : Labels.muted(texts.get("channels.unheard"));
    }

    private static @Nullable LocalDate checked(ChannelPresence row) {
        return row.channel().checked();
    }
}
