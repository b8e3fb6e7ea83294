package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who somebody is tied to and whom they introduced; each leads there. */
final class TiesCard extends VBox {

    private final Desk desk;
    private final Texts texts;
    private final NodeId<?> id;
    private final Consumer<EntityId<?>> open;

    TiesCard(Desk desk, NodeId<?> id, Consumer<EntityId<?>> open) {
        super(Space.XS);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.open = open;
        refresh();
    }

    /** Shows the ties as they stand in the plan. */
    void refresh() {
        Stream<Node> ties = desk.plan().referring(id, Tie.class).stream()
                .sorted(Comparator.comparing(tie -> label(other(tie))))
                .map(this::line);
        Stream<Node> introduced = desk.plan().referring(id, Person.class).stream()
                .filter(person -> id.equals(person.introducedBy()))
                .sorted(Comparator.comparing(Person::name))
                .map(person -> row(texts.get("landscape.ties.introduced"), person.id()));
        List<Node> lines = Stream.concat(ties, introduced).toList();
        getChildren().setAll(lines);
        if (lines.isEmpty()) {
            getChildren().add(Labels.wrapped(texts.get("landscape.ties.empty"), "muted"));
        }
    }

    private Node line(Tie tie) {
        HBox row = row(texts.name("landscape", tie.kind()), other(tie));
        row.getChildren()
                .addAll(
                        Panes.spacer(),
                        Buttons.icon(
                                Feather.EDIT_2,
                                texts.get("landscape.ties.edit", label(other(tie))),
                                () -> open.accept(tie.id())));
        return row;
    }

    private HBox row(String kind, NodeId<?> to) {
        return Panes.row(Labels.of(kind, "small", "muted"), Buttons.link(label(to), () -> open.accept(to)));
    }

    private NodeId<?> other(Tie tie) {
        return tie.from().equals(id) ? tie.to() : tie.from();
    }

    private String label(NodeId<?> node) {
        return desk.plan().find(node).map(entity -> entity.label()).orElse("");
    }
}
