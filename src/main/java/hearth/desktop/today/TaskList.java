package hearth.desktop.today;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The lines of the day by their keys. A line whose task has not changed stays as it is, with what is typed in it. */
final class TaskList implements AutoCloseable {

    private final Desk desk;
    private final TodayModel model;
    private final Lifetime lifetime = new Lifetime();
    private Map<String, TaskNode> nodes = Map.of();

    TaskList(Desk desk, TodayModel model) {
        this.desk = desk;
        this.model = model;
        lifetime.with(() -> nodes.values().forEach(TaskNode::close));
    }

    /** Makes the lines those of {@code tasks}. */
    void show(List<Task> tasks) {
        Map<String, TaskNode> shown = new HashMap<>();
        tasks.forEach(task -> shown.put(task.key(), standing(task).orElseGet(() -> make(task))));
        nodes.values().stream().filter(node -> !shown.containsValue(node)).forEach(TaskNode::close);
        nodes = shown;
    }

    Optional<TaskNode> node(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** Marks the line of this key and no other. */
    void mark(String key) {
        nodes.forEach((each, node) -> node.row().current(each.equals(key)));
    }

    /** A place for lines. */
    static VBox section() {
        VBox section = new VBox();
        section.getStyleClass().addAll("card", "tight", "task-list");
        return section;
    }

    /** Puts the lines of these tasks in place, or a quiet word when there are none; lines that stand there stay. */
    void fill(VBox section, List<? extends Task> tasks, String nothing, List<Node> below) {
        List<Node> lines = new ArrayList<>();
        tasks.stream()
                .flatMap(task -> node(task.key()).stream())
                .map(TaskNode::row)
                .forEach(lines::add);
        if (tasks.isEmpty()) {
            lines.add(quiet(nothing));
        }
        lines.addAll(below);
        Rows.become(section.getChildren(), lines);
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private static Node quiet(String words) {
        Label label = Labels.wrapped(words, "muted", "nothing-left");
        label.setGraphic(Icons.of(Feather.CHECK, "muted"));
        return label;
    }

    private Optional<TaskNode> standing(Task task) {
        return node(task.key()).filter(node -> node.task().equals(task));
    }

    private TaskNode make(Task task) {
        TaskNode node = switch (task) {
            case Task.Contact contact -> touch(contact);
            case Task.Greet greet -> touch(greet);
            case Task.Keep keep -> new KeepNode(desk, model, keep);
            case Task.Enter enter -> new EnterNode(desk, model, enter);
        };
        node.row().setOnMousePressed(event -> model.focusOn(task));
        return node;
    }

    private TaskNode touch(Task.Contact contact) {
        ContactLine line = new ContactLine(contact.row(), desk.texts(), desk.today());
        return new TouchNode(desk, model, contact, contact.row().person(), line.line());
    }

    private TaskNode touch(Task.Greet greet) {
        DateLine line = new DateLine(greet, desk.texts(), desk.today());
        return new TouchNode(desk, model, greet, greet.date().person(), line.line());
    }
}
