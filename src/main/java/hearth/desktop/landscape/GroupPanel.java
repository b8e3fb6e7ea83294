package hearth.desktop.landscape;

import hearth.desktop.forms.BatchForm;
import hearth.desktop.forms.OnePerson;
import hearth.desktop.forms.SegmentNames;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Offer;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Shortened;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.plan.EntityId;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.SegmentId;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Several at once: into a segment, into the first hundred, or away. */
final class GroupPanel {

    private static final int NAMED = 12;
    private static final int LONGEST_NAME = 60;

    private final Desk desk;
    private final Texts texts;
    private final LandscapeModel model;
    private final List<Offer> line;

    /**
     * A panel for several.
     *
     * @param line ways to put them in line, of which some may not be possible here
     */
    GroupPanel(Desk desk, LandscapeModel model, List<Offer> line) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.line = line;
    }

    Node node(List<EntityId<?>> selected) {
        return new SidePanel(
                        texts,
                        texts.get("landscape.group.title", selected.size()),
                        names(selected),
                        model::clearSelection)
                .body(body(selected))
                .foot(Buttons.danger(
                        texts.get("landscape.group.delete", selected.size()), Feather.TRASH_2, model::remove));
    }

    /**
     * People can be changed in everything they have in common; what else there is can only go into a segment. Among others,
     * it is said for how many of those selected the rest is.
     */
    private Node[] body(List<EntityId<?>> selected) {
        List<PersonId> people = selected.stream()
                .flatMap(id -> id instanceof PersonId person ? Stream.of(person) : Stream.empty())
                .toList();
        if (!people.isEmpty() && people.size() < selected.size()) {
            Node batch = Panes.section(
                    texts.get("landscape.group.people", people.size(), selected.size()), new BatchForm(desk, people));
            return new Node[] {line(), segmentForm(), batch};
        }
        return people.size() == selected.size()
                ? Stream.of(
                                Stream.of(line()),
                                OnePerson.of(desk, people).stream(),
                                Stream.of(new BatchForm(desk, people)))
                        .flatMap(parts -> parts)
                        .toArray(Node[]::new)
                : new Node[] {line(), form(), Labels.wrapped(texts.get("landscape.group.hint"), "small", "muted")};
    }

    /** Small signs in one row, as far as they can do something. */
    private Node line() {
        FlowPane signs = new FlowPane(Space.XS, Space.XS);
        line.stream()
                .filter(offer -> offer.possible().getAsBoolean())
                .map(offer -> Buttons.icon(offer.icon(), offer.name(), offer.run()))
                .forEach(signs.getChildren()::add);
        Node line = Panes.section(texts.get("map.line"), signs);
        Panes.shown(line, !signs.getChildren().isEmpty());
        return line;
    }

    /** What communities have too. */
    private FormPane segmentForm() {
        FormPane form = new FormPane(texts);
        SegmentNames segments = new SegmentNames(desk.plan());
        ComboBox<Optional<SegmentId>> segment = choice(segments.ids(), texts.get("landscape.none"), segments);
        segment.setOnAction(event -> model.segment(segment.getValue().orElse(null)));
        segment.setPromptText(texts.get("landscape.group.choose"));
        form.add("segment", texts.get("landscape.group.segment"), segment);
        return form;
    }

    private FormPane form() {
        FormPane form = segmentForm();
        ComboBox<Optional<CareTier>> tier = Choices.of(
                withNone(List.of(CareTier.values())),
                each -> each.map(some -> texts.name("care", some)).orElse(texts.get("landscape.tier.none")));
        tier.setOnAction(event -> model.tier(tier.getValue().orElse(null)));
        tier.setPromptText(texts.get("landscape.group.choose"));
        form.add("tier", texts.get("landscape.group.tier"), tier);
        return form;
    }

    private static ComboBox<Optional<SegmentId>> choice(List<SegmentId> ids, String none, SegmentNames names) {
        return Choices.of(withNone(ids), each -> each.map(names::of).orElse(none));
    }

    private static <T> List<Optional<T>> withNone(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private String names(List<EntityId<?>> selected) {
        String first = selected.stream()
                .limit(NAMED)
                .flatMap(id -> desk.plan().find(id).stream())
                .map(entity -> entity.label())
                .filter(label -> !label.isEmpty())
                .map(label -> Shortened.to(LONGEST_NAME, label))
                .collect(Collectors.joining(", "));
        return selected.size() > NAMED ? texts.get("landscape.group.more", first, selected.size() - NAMED) : first;
    }
}
