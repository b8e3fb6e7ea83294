package hearth.desktop.today;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.ScreenId;
import hearth.plan.today.FirstSteps;
import hearth.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The way into a new plan: five people, one rhythm, one number. */
final class FirstStepsCard extends VBox {

    private final Texts texts;
    private final Navigator navigator;

    FirstStepsCard(FirstSteps steps, Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().addAll("card", "first-steps");
        Label title = Labels.of(texts.get("today.steps.title"), "h3");
        Label words = Labels.wrapped(texts.get("today.steps.words"), "muted");
        String people =
                texts.get("today.steps.people", FirstSteps.PEOPLE - Math.min(steps.people(), FirstSteps.PEOPLE));
        getChildren()
                .addAll(
                        new VBox(4, title, words),
                        step(steps.peopleDone(), people, "today.steps.people.why", ScreenId.CARE),
                        step(
                                steps.rhythmDone(),
                                texts.get("today.steps.rhythm"),
                                "today.steps.rhythm.why",
                                ScreenId.RHYTHM),
                        step(
                                steps.numberDone(),
                                texts.get("today.steps.number"),
                                "today.steps.number.why",
                                ScreenId.SCORECARD));
    }

    private Node step(boolean done, String title, String why, ScreenId screen) {
        Label sign = Labels.of("", "initials", done ? "done" : "quiet");
        sign.setGraphic(Icons.of(done ? Feather.CHECK : icon(screen)));
        VBox words = new VBox(2, Labels.of(title, "strong"), Labels.wrapped(texts.get(why), "small", "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Panes.row(sign, words);
        row.getStyleClass().add("task-line");
        row.getChildren().add(done ? Labels.muted(texts.get("today.steps.done")) : go(title, screen));
        return row;
    }

    private Node go(String title, ScreenId screen) {
        var button = Buttons.plain(texts.get("today.steps.go"), Feather.ARROW_RIGHT, () -> navigator.show(screen));
        button.setAccessibleText(title);
        return button;
    }

    private static Feather icon(ScreenId screen) {
        return switch (screen) {
            case CARE -> Feather.HEART;
            case RHYTHM -> Feather.REPEAT;
            default -> Feather.BAR_CHART_2;
        };
    }
}
