package hearth.desktop.channels;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Space;
import hearth.plan.DateRange;
import hearth.plan.landscape.Segment;
import hearth.plan.presence.TurnedTo;
import hearth.plan.presence.TurnedTo.Count;
import hearth.plan.presence.TurnedTo.Row;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who turned to the business of their own accord: referrals and unprompted requests, by segment and quarter. */
final class RequestsPane extends PagePane {

    private static final double WIDEST_BLOCK = 8;
    private static final double ROOM = 132;

    private final Texts texts;
    private final TableView<Line> table = new TableView<>();
    private final EmptyState empty;
    private final Label made;
    private List<DateRange> quarters = List.of();
    private double block = WIDEST_BLOCK;

    /** One line of the table; the last one adds up the others. */
    record Line(String name, List<Count> counts, boolean isTotal) {

        Count total() {
            return new Count(
                    counts.stream().mapToInt(Count::referrals).sum(),
                    counts.stream().mapToInt(Count::requests).sum());
        }
    }

    RequestsPane(Desk desk, ChannelsModel model) {
        super(Space.M);
        this.texts = desk.texts();
        this.made = Labels.wrapped(texts.get("channels.requests.made"), "small", "muted");
        this.empty = new EmptyState(
                Feather.MESSAGE_CIRCLE,
                texts.get("channels.requests.empty.title"),
                texts.get("channels.requests.empty.words"),
                Buttons.primary(
                        texts.get("channels.requests.first"),
                        Feather.HEART,
                        () -> desk.navigator().show(ScreenId.CARE)));
        table.getStyleClass().add("channels-requests");
        table.setAccessibleText(texts.get("channels.requests"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        follow(model);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    @Override
    void show(ChannelsPage page) {
        TurnedTo turnedTo = page.turnedTo();
        if (turnedTo.rows().isEmpty()) {
            place(empty);
            return;
        }
        place(made, table);
        if (!quarters.equals(turnedTo.quarters())) {
            quarters = turnedTo.quarters();
            columns();
        }
        List<Line> lines = lines(turnedTo);
        double newBlock = block(lines.getLast());
        if (newBlock != block) {
            block = newBlock;
            table.refresh();
        }
        Rows.become(table.getItems(), lines);
    }

    /** So wide that the fullest quarter of all finds room. */
    private static double block(Line total) {
        int most = total.counts().stream().mapToInt(Count::all).max().orElse(1);
        return Math.min(WIDEST_BLOCK, ROOM / Math.max(1, most));
    }

    private List<Line> lines(TurnedTo turnedTo) {
        Stream<Line> segments = turnedTo.rows().stream().map(row -> line(row, name(row)));
        Row total = turnedTo.total();
        return Stream.concat(segments, Stream.of(new Line(texts.get("channels.requests.total"), total.counts(), true)))
                .toList();
    }

    private static Line line(Row row, String name) {
        return new Line(name, row.counts(), false);
    }

    private String name(Row row) {
        return row.segment().map(Segment::name).orElseGet(() -> texts.get("channels.requests.noSegment"));
    }

    private void columns() {
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        columns.add(column(Columns.text(texts.get("channels.requests.segment"), Line::name), 180));
        for (int i = 0; i < quarters.size(); i++) {
            int quarter = i;
            columns.add(column(
                    Columns.nodes(head(quarters.get(i)), line -> line.counts().get(quarter), this::bars), 170));
        }
        columns.add(column(Columns.nodes(texts.get("channels.requests.year"), Line::total, this::words), 170));
        table.getColumns().setAll(columns);
    }

    private static <V> TableColumn<Line, V> column(TableColumn<Line, V> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String head(DateRange quarter) {
        return texts.get(
                "channels.requests.quarter",
                texts.dayOfYear(quarter.start()),
                texts.dayOfYear(quarter.end().minusDays(1)));
    }

    private Node words(Count count) {
        return count.all() == 0 ? Labels.of("–", "muted") : Labels.of(said(count), "small");
    }

    private String said(Count count) {
        String referrals = texts.get("channels.requests.referrals", count.referrals());
        String requests = texts.get("channels.requests.requests", count.requests());
        if (count.referrals() == 0) {
            return requests;
        }
        return count.requests() == 0 ? referrals : texts.get("channels.requests.both", referrals, requests);
    }

    /** A bar that grows with each, so that a glance tells the quarters apart; the words say the same. */
    private Node bars(Count count) {
        HBox bars =
                new HBox(blocks(count.referrals(), "channels-referral"), blocks(count.requests(), "channels-request"));
        bars.getStyleClass().add("channels-bars");
        VBox cell = new VBox(words(count), bars);
        cell.getStyleClass().add("channels-named");
        return cell;
    }

    private Region blocks(int count, String style) {
        Region blocks = new Region();
        blocks.getStyleClass().addAll("channels-block", style);
        blocks.setMinWidth(count * block);
        blocks.setPrefWidth(count * block);
        return blocks;
    }
}
