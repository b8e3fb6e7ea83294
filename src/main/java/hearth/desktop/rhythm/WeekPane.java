package hearth.desktop.rhythm;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Weeks;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Seven days side by side, a card for every occurrence. Cards are ticked off, left out and carried by key or pointer. */
final class WeekPane extends VBox {

    /** Below this width cards give up their margins and keys their hints. */
    private static final double NARROW = 760;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

    private final Desk desk;
    private final Texts texts;
    private final RhythmModel model;
    private final WeekModel week;
    private final HBox days = new HBox();
    private final FlowPane peaks = new FlowPane();
    private final FlowPane load = new FlowPane();
    private final CardBar bar;
    private List<DayColumn> columns = List.of();

    WeekPane(Desk desk, RhythmModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.week = model.week();
        this.bar = new CardBar(texts, week);
        getStyleClass().add("rhythm-week");
        days.getStyleClass().add("rhythm-days");
        peaks.getStyleClass().add("rhythm-peaks");
        load.getStyleClass().add("rhythm-meters");
        Region scroll = Gutter.scroll(days);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(peaks, scroll, bar, load);
        setFocusTraversable(true);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW_STATE, width.doubleValue() < NARROW));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        week.page().subscribe(this::show);
        week.selected().subscribe(key -> mark());
        week.move().subscribe(move -> mark());
        model.day().subscribe(day -> mark());
    }

    /** "Week 46: 9 Nov – 15 Nov 2026". */
    String period(LocalDate day) {
        DayOfWeek first = desk.plan().settings().firstDayOfWeek();
        LocalDate start = Weeks.startOf(day, first);
        int number = start.plusDays(3).get(WeekFields.of(first, 4).weekOfWeekBasedYear());
        return texts.get("rhythm.week.period", number, texts.dayOfYear(start), start.plusDays(6));
    }

    private void show(@Nullable WeekPage page) {
        if (page == null) {
            return;
        }
        columns = page.days().stream().map(this::column).toList();
        days.getChildren().setAll(columns);
        peaks.getChildren().setAll(page.peaks().stream().map(this::peak).toList());
        peaks.setManaged(!page.peaks().isEmpty());
        load.getChildren().setAll(LoadMeter.all(texts, page.load(), model::edit));
        load.setManaged(!page.load().isEmpty());
        mark();
    }

    /** Shows which day and card are selected and where a lifted card would land. */
    private void mark() {
        WeekModel.Move move = week.move().get();
        for (DayColumn column : columns) {
            column.mark(model.day().get(), week.selected().get());
            column.landing(
                    move != null && move.to().equals(column.date())
                            ? move.slot().rhythm().name()
                            : "");
        }
        bar.show();
        setAccessibleText(week.card().map(card -> SlotCard.says(texts, card)).orElse(texts.get("rhythm.week.says")));
    }

    private DayColumn column(WeekPage.Day day) {
        List<SlotCard> cards = new ArrayList<>();
        day.cards().forEach(card -> cards.add(card(card)));
        DayColumn column = new DayColumn(texts, day.date(), desk.today(), cards);
        column.setOnMouseClicked(event -> {
            model.show(day.date());
            requestFocus();
        });
        return column;
    }

    private SlotCard card(WeekPage.Card card) {
        SlotCard node = new SlotCard(texts, card, () -> {
            week.select(card.key());
            week.done();
        });
        node.setOnMouseClicked(event -> clicked(event, card));
        CardDrag.enable(node, this::over, point -> {
            over(null);
            dayAt(point).ifPresent(day -> carried(card, day));
        });
        return node;
    }

    private void carried(WeekPage.Card card, LocalDate day) {
        if (!day.equals(card.slot().day())) {
            week.select(card.key());
            week.moveTo(day);
        }
    }

    private void over(@Nullable Point2D scenePoint) {
        columns.forEach(column -> column.over(scenePoint != null && column.holds(scenePoint)));
    }

    private Optional<LocalDate> dayAt(Point2D scenePoint) {
        return columns.stream()
                .filter(column -> column.holds(scenePoint))
                .map(DayColumn::date)
                .findFirst();
    }

    private void clicked(MouseEvent event, WeekPage.Card card) {
        event.consume();
        if (event.isStillSincePress()) {
            week.select(card.key());
            requestFocus();
            if (event.getClickCount() == 2) {
                week.edit();
            }
        }
    }

    private Node peak(Peak peak) {
        String says = texts.get(
                "rhythm.strip.peakDays",
                peak.name(),
                peak.days().start(),
                peak.days().end().minusDays(1));
        Node pill = Labels.pill(says, Mood.ACCENT, Feather.TRENDING_UP);
        pill.setOnMouseClicked(event -> model.edit(peak.id()));
        return pill;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> week.step(event.isShiftDown() ? -7 : -1);
            case RIGHT -> week.step(event.isShiftDown() ? 7 : 1);
            case PAGE_UP -> week.step(-7);
            case PAGE_DOWN -> week.step(7);
            case UP -> week.walk(-1);
            case DOWN -> week.walk(1);
            case D, SPACE -> week.done();
            case S -> week.skip();
            case M -> week.lift();
            case ENTER -> week.enter();
            case ESCAPE -> week.leave();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
