package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.SearchField;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Spot;
import hearth.picture.Tone;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** Every shared control on one screen, drawn in both themes. */
class KitGalleryTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    void everyControlIsDrawn() throws IOException {
        Shots.write("kit", plan(), NOON, Gallery::new);

        assertThat(Files.size(Path.of("target/shots/kit-dark-1920x1080.png"))).isGreaterThan(20_000);
    }

    private static Plan plan() {
        return Plan.of(Settings.of("Crumb & Crust", "EUR", Locale.UK, ZoneId.of("UTC"), LocalDate.of(2026, 1, 1)));
    }

    private record Gallery(Region node) implements Screen {
        Gallery(Desk desk) {
            this(frame(desk));
        }

        @Override
        public void reveal(EntityId<?> id) {}

        @Override
        public void close() {}
    }

    private static ScreenFrame frame(Desk desk) {
        ScreenFrame frame = new ScreenFrame("Care: tend your first hundred", "64 people, 7 of them overdue")
                .primary(Buttons.primary("Log a touch", Feather.EDIT_3, () -> {}))
                .actions(Buttons.plain("Import", Feather.DOWNLOAD, () -> {}))
                .filters(
                        new SearchField("Find a person"),
                        new Segmented<>("Show", List.of("All", "Overdue", "Soon"), word -> word),
                        Choices.of(List.of("Regulars", "Choir"), word -> word));
        frame.content(Panes.column(Space.L, pills(), table(), Panes.row(picture(), empty())));
        frame.openSide(panel(desk));
        return frame;
    }

    private static Region pills() {
        return Panes.row(
                Labels.pill("quiet", Mood.QUIET),
                Labels.pill("on time", Mood.GOOD, Feather.CHECK),
                Labels.pill("due today", Mood.WARN, Feather.CLOCK),
                Labels.pill("12 days late", Mood.BAD, Feather.ALERT_TRIANGLE),
                Labels.pill("inner", Mood.ACCENT),
                Buttons.icon(Feather.MORE_HORIZONTAL, "More", () -> {}),
                Buttons.danger("Delete", Feather.TRASH_2, () -> {}),
                Buttons.link("See why", () -> {}));
    }

    private static Region table() {
        TableView<String> table = new TableView<>();
        table.getColumns().add(Columns.text("Name", name -> name));
        table.getColumns().add(Columns.number("Letters", String::length, String::valueOf));
        table.getColumns().add(Columns.nodes("State", name -> name, name -> Labels.pill("on time", Mood.GOOD)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().addAll("Anna Baker", "Josefine Lind", "Choir of St Mary");
        table.getSelectionModel().select(1);
        table.setPrefHeight(180);
        return table;
    }

    private static Region picture() {
        List<Mark> marks = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            double x = 8 + marks.size() * 16;
            marks.add(Mark.Box.filled(x, 16, 12, 60, 3, tone));
            spots.add(new Spot(x, 16, 12, 60, tone.name(), null));
        }
        marks.add(Mark.Label.of(8, 100, "Every tone there is", Mark.Anchor.START, 13, Tone.MUTED));
        PictureView view = new PictureView();
        view.show(new Picture(340, 110, "Every tone there is", marks, spots));
        view.onSpot(spot -> {});
        VBox card = Panes.card(Labels.of("A picture", "h3"), view);
        card.setMaxWidth(400);
        return card;
    }

    private static Region empty() {
        return new EmptyState(
                Feather.HEART,
                "Nobody here yet",
                "Hearth starts with one person. Add somebody who would miss you if you closed tomorrow.",
                Buttons.primary("Add a person", Feather.USER_PLUS, () -> {}),
                Buttons.plain("Import contacts", () -> {}));
    }

    private static SidePanel panel(Desk desk) {
        FormPane form = new FormPane(desk.texts());
        form.add("name", "Name", new TextField("Josefine Lind"));
        form.add("cadence", "Days between contacts", new TextField("often")).hint("Empty: 14, as for the inner circle");
        form.show(List.of(Reason.of("cadence", "fx.refused.whole", "often")));
        return new SidePanel(desk.texts(), "Josefine Lind", "Choir of St Mary", () -> {})
                .body(form)
                .foot(Buttons.plain("Cancel", () -> {}), Buttons.primary("Save", Feather.CHECK, () -> {}));
    }
}
