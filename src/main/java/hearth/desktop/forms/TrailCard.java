package hearth.desktop.forms;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Space;
import hearth.picture.map.TrailWords;
import hearth.plan.landscape.PersonId;
import hearth.plan.trail.Trail;
import hearth.plan.trail.Trail.Step;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** How a person moved between the quadrants, the latest step first, and what was done meanwhile (practice P07). */
final class TrailCard extends VBox {

    private final Desk desk;
    private final Texts texts;
    private final PersonId id;

    TrailCard(Desk desk, PersonId id) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        refresh();
    }

    /** Shows the trail as it stands in the plan. */
    void refresh() {
        List<Step> steps = desk.plan()
                .find(id)
                .map(person -> Trail.of(person, desk.plan(), desk.today()).steps())
                .orElse(List.of());
        getChildren().setAll(steps.reversed().stream().map(this::step).toList());
        if (steps.isEmpty()) {
            getChildren().add(Labels.wrapped(texts.get("landscape.trail.empty"), "muted"));
        }
    }

    private Node step(Step step) {
        TrailWords words = new TrailWords(texts);
        VBox lines =
                new VBox(Labels.of(words.days(step), "small", "strong"), Labels.wrapped(words.moved(step), "small"));
        words.done(step).forEach(line -> lines.getChildren().add(Labels.wrapped(line, "small", "muted")));
        return lines;
    }
}
