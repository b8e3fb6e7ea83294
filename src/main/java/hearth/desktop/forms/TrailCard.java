package hearth.desktop.forms;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Space;
import hearth.picture.map.QuadrantWords;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import hearth.plan.trail.Trail;
import hearth.plan.trail.Trail.Step;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Stream;
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
        VBox lines = new VBox(Labels.of(
                texts.get("landscape.trail.step", texts.month(step.from()), texts.month(step.to())),
                "small",
                "strong"));
        lines.getChildren().add(Labels.wrapped(moved(step), "small"));
        Stream.concat(
                        step.caused().stream().map(this::caused),
                        step.touches().stream().map(this::touched))
                .forEach(line -> lines.getChildren().add(Labels.wrapped(line, "small", "muted")));
        if (step.isQuiet()) {
            lines.getChildren().add(Labels.wrapped(texts.get("landscape.trail.quiet"), "small", "muted"));
        }
        return lines;
    }

    private String moved(Step step) {
        QuadrantWords words = new QuadrantWords(texts);
        String from = words.name(step.before().quadrant());
        String to = words.name(step.after().quadrant());
        String where = from.equals(to) ? to : texts.get("landscape.trail.moved", from, to);
        return texts.get(
                "landscape.trail.numbers",
                where,
                influence(step.before()),
                influence(step.after()),
                visibility(step.before()),
                visibility(step.after()));
    }

    private String influence(Standing standing) {
        return standing.influence()
                .map(Influence::deeds)
                .map(deeds -> texts.number(deeds, 1))
                .orElseGet(() -> texts.get("landscape.trail.unknown"));
    }

    private String visibility(Standing standing) {
        return standing.visibility()
                .map(Visibility::reach)
                .map(texts::number)
                .orElseGet(() -> texts.get("landscape.trail.unknown"));
    }

    private String caused(Evidence evidence) {
        return line(texts.date(evidence.date()), texts.name("landscape", evidence.kind()), evidence.note());
    }

    private String touched(Touch touch) {
        return line(texts.date(touch.date()), texts.name("care", touch.kind()), touch.note());
    }

    private String line(String day, String what, String note) {
        return note.isEmpty()
                ? texts.get("landscape.evidence.bare", day, what)
                : texts.get("landscape.evidence.line", day, what, note);
    }
}
