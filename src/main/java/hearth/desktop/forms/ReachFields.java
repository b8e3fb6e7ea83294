package hearth.desktop.forms;

import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Refused;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.mix.Reach;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many people of each segment are reached: a number beside each. */
final class ReachFields extends VBox {

    private static final double NUMBER = 84;

    private final Texts texts;
    private final Map<SegmentId, TextField> numbers = new LinkedHashMap<>();
    private List<Segment> segments = List.of();

    ReachFields(Texts texts) {
        super(Space.XS);
        this.texts = texts;
    }

    /** Shows every segment of the plan, with what is known. */
    void show(Plan plan, List<Reach> reaches) {
        List<Segment> now = plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order))
                .toList();
        if (!now.equals(segments)) {
            segments = now;
            numbers.clear();
            getChildren().setAll(segments.stream().map(this::line).toList());
        }
        numbers.values().forEach(TextField::clear);
        reaches.forEach(reach -> number(reach.segment()).setText(texts.number(reach.people())));
        if (segments.isEmpty()) {
            getChildren().setAll(Labels.wrapped(texts.get("mix.card.noSegments"), "muted", "small"));
        }
    }

    /**
     * The numbers that were typed.
     *
     * @throws Refused when one is none, or more than there are people in its segment
     */
    List<Reach> read() {
        List<Reach> reaches = new ArrayList<>();
        for (Segment segment : segments) {
            String typed = number(segment.id()).getText();
            if (!typed.isBlank()) {
                reaches.add(new Reach(segment.id(), checked(segment, people(typed))));
            }
        }
        return reaches.stream()
                .sorted(Comparator.comparing(reach -> reach.segment().value()))
                .toList();
    }

    private long people(String typed) {
        return Entry.decimal("reaches", typed, texts.locale()).longValue();
    }

    private static long checked(Segment segment, long people) {
        Long size = segment.size();
        Refused.below("reaches", people, 0);
        if (size != null && people > size) {
            throw new Refused("reaches", Message.of("mix.refused.moreThanThereAre", segment.name(), size));
        }
        return people;
    }

    private TextField number(SegmentId id) {
        return numbers.computeIfAbsent(id, any -> new TextField());
    }

    private HBox line(Segment segment) {
        TextField number = number(segment.id());
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
        number.setAccessibleText(texts.get("mix.card.people", segment.name()));
        Label name = Labels.of(segment.name());
        name.setLabelFor(number);
        Long size = segment.size();
        Label of = Labels.muted(size == null ? "" : texts.get("mix.card.of", size));
        of.setPrefWidth(NUMBER);
        HBox line = Panes.row(name, Panes.spacer(), number, of);
        HBox.setHgrow(name, Priority.SOMETIMES);
        return line;
    }
}
