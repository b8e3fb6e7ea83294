package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who somebody is tied to and whom they introduced; each leads there. Of very many the first are shown, and more on demand. */
final class TiesCard extends VBox implements AutoCloseable {

    private static final int FIRST = 8;
    private static final int MORE = 24;

    private final Texts texts;
    private final NodeId<?> id;
    private final Consumer<EntityId<?>> open;
    private final Lifetime lifetime = new Lifetime();
    private List<Line> lines = List.of();
    private int most = FIRST;

    /**
     * One tie in words.
     *
     * @param tie null for an introduction, which is edited with the person
     */
    private record Line(
            String kind,
            NodeId<?> to,
            String label,
            @Nullable TieId tie) {
        static final Comparator<Line> ORDER =
                Comparator.comparing((Line line) -> line.tie == null).thenComparing(Line::label);
    }

    TiesCard(Desk desk, NodeId<?> id, Consumer<EntityId<?>> open) {
        super(Space.XS);
        this.texts = desk.texts();
        this.id = id;
        this.open = open;
        lifetime.with(lifetime.with(desk.live(this::lines)).onValue(this::arrived));
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private List<Line> lines(Plan plan) {
        Stream<Line> ties = plan.referring(id, Tie.class).stream().map(tie -> line(plan, tie));
        Stream<Line> introduced = plan.referring(id, Person.class).stream()
                .filter(person -> id.equals(person.introducedBy()))
                .map(person -> new Line(texts.get("landscape.ties.introduced"), person.id(), person.name(), null));
        return Stream.concat(ties, introduced).sorted(Line.ORDER).toList();
    }

    private Line line(Plan plan, Tie tie) {
        NodeId<?> other = tie.from().equals(id) ? tie.to() : tie.from();
        String label = plan.find(other).map(entity -> entity.label()).orElse("");
        return new Line(texts.name("landscape", tie.kind()), other, label, tie.id());
    }

    private void arrived(List<Line> newest) {
        lines = newest;
        show();
    }

    private void show() {
        getChildren().setAll(lines.stream().limit(most).map(this::row).toList());
        if (lines.isEmpty()) {
            getChildren().add(Labels.wrapped(texts.get("landscape.ties.empty"), "muted"));
        }
        if (lines.size() > most) {
            getChildren().add(Buttons.link(texts.get("landscape.ties.more", lines.size() - most), this::showMore));
        }
    }

    private void showMore() {
        most += MORE;
        show();
    }

    private Node row(Line line) {
        HBox row =
                Panes.row(Labels.of(line.kind, "small", "muted"), Buttons.link(line.label, () -> open.accept(line.to)));
        TieId tie = line.tie;
        if (tie != null) {
            String says = texts.get("landscape.ties.edit", line.label);
            row.getChildren().addAll(Panes.spacer(), Buttons.icon(Feather.EDIT_2, says, () -> open.accept(tie)));
        }
        return row;
    }
}
