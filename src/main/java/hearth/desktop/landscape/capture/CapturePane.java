package hearth.desktop.landscape.capture;

import hearth.desktop.forms.SegmentNames;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.exchange.capture.Arrival.Effect;
import hearth.exchange.capture.Capture;
import hearth.exchange.capture.Usual;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Lines at the left, what was understood at the right. Control and Enter take them in; Escape closes and keeps what was typed. */
public final class CapturePane extends VBox implements AutoCloseable {

    private static final KeyCombination TAKE = KeyCombination.valueOf("Shortcut+ENTER");

    private final Texts texts;
    private final CaptureModel model;
    private final Consumer<List<PersonId>> added;
    private final Runnable close;
    private final Lifetime lifetime = new Lifetime();
    private final TextArea lines = new TextArea();
    private final Label summary = Labels.wrapped("", "muted");
    private final Button take;

    /**
     * A pane on a model that outlives it.
     *
     * @param added told who came of it
     */
    public CapturePane(Desk desk, CaptureModel model, Consumer<List<PersonId>> added, Runnable close) {
        this.texts = desk.texts();
        this.model = model;
        this.added = added;
        this.close = close;
        this.take = Buttons.primary("", Feather.USER_PLUS, this::take);
        CaptureRows rows = lifetime.with(new CaptureRows(model, desk.jobs(), texts, this::choose));
        getStyleClass().add("capture");
        getChildren().addAll(head(), usual(desk), sides(rows), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lifetime.listen(model.preview(), this::show);
        show(model.preview().get());
    }

    /** The keyboard begins at the end of what is typed. */
    public void focus() {
        lines.requestFocus();
        lines.end();
    }

    @Override
    public void close() {
        lines.textProperty().unbindBidirectional(model.text());
        lifetime.close();
    }

    private Node head() {
        VBox words = new VBox(
                Labels.of(texts.get("capture.title"), "h2"), Labels.wrapped(texts.get("capture.words"), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(words, Buttons.icon(Feather.X, texts.get("fx.close"), close));
    }

    /** Lines at the left, what was understood at the right. */
    private Node sides(Node rows) {
        HBox sides = new HBox(editor(), rows);
        sides.getStyleClass().add("capture-sides");
        HBox.setHgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        sides.setMinHeight(0);
        return sides;
    }

    private Node editor() {
        lines.textProperty().bindBidirectional(model.text());
        lines.setPromptText(texts.get("capture.prompt"));
        lines.setAccessibleText(texts.get("capture.lines"));
        lines.getStyleClass().add("capture-lines");
        lines.setMinHeight(0);
        lines.setWrapText(true);
        lines.setId("capture-lines");
        return lines;
    }

    /** What holds for all of whom nothing else is said. */
    private Node usual(Desk desk) {
        SegmentNames names = new SegmentNames(desk.plan());
        FlowPane choices = new FlowPane(
                Labels.of(texts.get("capture.usual"), "muted"),
                choice(
                        texts.get("capture.usual.segment"),
                        texts.get("capture.usual.segment.none"),
                        names.ids(),
                        names::of,
                        this::usualSegment,
                        model.usual().get().segment()),
                choice(
                        texts.get("capture.usual.ring"),
                        texts.get("capture.usual.ring.none"),
                        List.of(Ring.values()),
                        ring -> texts.name("landscape", ring),
                        this::usualRing,
                        model.usual().get().ring()),
                choice(
                        texts.get("capture.usual.tier"),
                        texts.get("capture.usual.tier.none"),
                        List.of(CareTier.values()),
                        tier -> texts.name("care", tier),
                        this::usualTier,
                        model.usual().get().tier()));
        choices.getStyleClass().add("capture-usual");
        return choices;
    }

    private <T> Node choice(
            String name,
            String none,
            List<T> values,
            Function<T, String> words,
            Consumer<Optional<T>> chosen,
            @Nullable T now) {
        ComboBox<Optional<T>> box = Choices.of(
                Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                        .toList(),
                each -> each.map(words).orElse(none));
        box.setValue(Optional.ofNullable(now));
        box.setAccessibleText(name);
        box.setOnAction(event -> chosen.accept(box.getValue()));
        return box;
    }

    private void usualSegment(Optional<SegmentId> segment) {
        Usual now = model.usual().get();
        model.usual().set(new Usual(segment.orElse(null), now.ring(), now.tier()));
    }

    private void usualRing(Optional<Ring> ring) {
        Usual now = model.usual().get();
        model.usual().set(new Usual(now.segment(), ring.orElse(null), now.tier()));
    }

    private void usualTier(Optional<CareTier> tier) {
        Usual now = model.usual().get();
        model.usual().set(new Usual(now.segment(), now.ring(), tier.orElse(null)));
    }

    private Node foot() {
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        take.setId("capture-take");
        HBox foot = Panes.row(summary, Labels.of(texts.get("capture.keys"), "caption"), take);
        foot.getStyleClass().add("capture-foot");
        return foot;
    }

    private void show(Preview preview) {
        long taking = preview.lineup().count(Effect.ADDED) + preview.lineup().count(Effect.COMPLETED);
        take.setText(texts.get("capture.take", taking));
        take.setDisable(taking == 0);
        summary.setText(preview.isEmpty() ? "" : summary(preview));
    }

    private String summary(Preview preview) {
        String counts = texts.get(
                "capture.summary",
                preview.lineup().count(Effect.ADDED),
                preview.lineup().count(Effect.COMPLETED),
                preview.lineup().count(Effect.KNOWN),
                preview.lineup().twice());
        List<String> segments = preview.newSegments();
        String fresh = segments.isEmpty()
                ? ""
                : texts.get("capture.newSegments", segments.size(), String.join(", ", segments));
        String cut = preview.cut() ? texts.get("capture.cut", Capture.MOST_LINES) : "";
        return Stream.of(counts, fresh, cut).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private void take() {
        model.add(people -> {
            close.run();
            added.accept(people);
        });
    }

    /** Puts the caret into the line that a row was read from. */
    private void choose(int number) {
        String text = lines.getText();
        int start = 0;
        for (int line = 1; line < number && start >= 0; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        lines.selectRange(start, end < 0 ? text.length() : end);
    }

    private void pressed(KeyEvent event) {
        if (TAKE.match(event)) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}
