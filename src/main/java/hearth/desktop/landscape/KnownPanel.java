package hearth.desktop.landscape;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.MapNode;
import hearth.plan.web.Knowledge;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the map knows, at the side: each name leads there, and marks it on the map while one is at it. */
final class KnownPanel {

    private static final int NAMED = 8;

    private final Texts texts;
    private final KnownWords words;
    private final MapModel map;
    private final VBox body = new VBox();
    private final SidePanel panel;

    KnownPanel(Texts texts, MapModel map, Runnable close) {
        this.texts = texts;
        this.words = new KnownWords(texts);
        this.map = map;
        this.panel = new SidePanel(texts, texts.get("known.title"), texts.get("known.subtitle"), close).body(body);
        body.setSpacing(Space.L);
        show(null);
    }

    SidePanel node() {
        return panel;
    }

    /** Shows what is known now; that it is being looked for while nothing is. */
    void show(@Nullable Knowledge known) {
        if (known == null) {
            body.getChildren().setAll(Labels.muted(texts.get("known.looking")));
        } else if (known.groups().isEmpty()) {
            body.getChildren().setAll(Labels.wrapped(texts.get("known.nothing"), "muted"));
        } else {
            body.getChildren().setAll(sections(known));
        }
    }

    private List<Node> sections(Knowledge known) {
        List<Node> sections = new ArrayList<>();
        sections.add(bridges(known));
        sections.add(steps(known));
        sections.add(section(
                "untended",
                known.untended(),
                known.untended().isEmpty() ? "known.untended.none" : "known.untended.words"));
        if (known.hasCore()) {
            sections.add(section(
                    "unreached",
                    known.unreached(),
                    known.unreached().isEmpty() ? "known.unreached.none" : "known.unreached.words"));
        }
        sections.add(groups(known));
        return sections;
    }

    private Node bridges(Knowledge known) {
        List<MapNode> who =
                known.bridges().stream().map(bridge -> bridge.node()).toList();
        VBox lines =
                lines(who, node -> known.bridge(node.id()).map(words::leadsTo).orElse(""));
        lines.getChildren().addFirst(said(who.isEmpty() ? "known.bridges.none" : "known.bridges.words"));
        if (!known.connections().exact()) {
            lines.getChildren().add(said("known.estimate", known.connections().starts()));
        }
        return Panes.section(texts.get("known.bridges"), lines, select(who));
    }

    private Node steps(Knowledge known) {
        VBox lines = Panes.column(Space.XS);
        if (!known.hasCore()) {
            lines.getChildren().add(said("known.steps.noCore"));
        } else {
            words.steps(known).forEach(line -> lines.getChildren().add(Labels.wrapped(line)));
            if (!known.cut().isEmpty()) {
                lines.getChildren().add(said("known.steps.cut", known.cut().size()));
            }
        }
        return Panes.section(texts.get("known.steps"), lines, known.hasCore() ? select(known.cut()) : new Node[0]);
    }

    private Node section(String name, List<MapNode> nodes, String saying) {
        VBox lines = lines(nodes, node -> "");
        lines.getChildren().addFirst(said(saying, nodes.size()));
        return Panes.section(texts.get("known." + name), lines, select(nodes));
    }

    private Node groups(Knowledge known) {
        List<MapNode> centres =
                known.groups().stream().map(Knowledge.Group::centre).toList();
        VBox lines = lines(
                centres,
                node -> known.group(node.id())
                        .map(group -> texts.get("known.group", "", group.size()).strip())
                        .orElse(""));
        lines.getChildren().addFirst(said("known.groups.words", known.groups().size()));
        return Panes.section(texts.get("known.groups"), lines);
    }

    private VBox lines(List<MapNode> nodes, Function<MapNode, String> says) {
        VBox lines = Panes.column(Space.XS);
        nodes.stream().limit(NAMED).forEach(node -> lines.getChildren().add(line(node, says.apply(node))));
        if (nodes.size() > NAMED) {
            lines.getChildren().add(Labels.muted(texts.get("known.more", nodes.size() - NAMED)));
        }
        return lines;
    }

    private Node line(MapNode node, String says) {
        Hyperlink link = Buttons.link(node.label(), () -> go(node.id()));
        link.setAccessibleText(says.isEmpty() ? node.label() : node.label() + ": " + says);
        link.hoverProperty().subscribe(over -> mark(node.id(), over));
        link.focusedProperty().subscribe(focused -> mark(node.id(), focused));
        return says.isEmpty() ? link : new VBox(link, Labels.wrapped(says, "small", "muted"));
    }

    private void go(NodeId<?> id) {
        map.landscape().reveal(id);
        map.bringIntoView(id);
    }

    private void mark(NodeId<?> id, boolean at) {
        if (at) {
            map.pointAt(id);
        } else {
            map.pointNowhere();
        }
    }

    /** All of them at once, to see them on the map and to put them somewhere together. */
    private Node[] select(List<MapNode> nodes) {
        if (nodes.isEmpty()) {
            return new Node[0];
        }
        return new Node[] {
            Buttons.link(texts.get("known.select", nodes.size()), () -> {
                map.landscape().select(nodes.stream().map(MapNode::id).toList());
            })
        };
    }

    private Node said(String key, Object... args) {
        return Labels.wrapped(texts.get(key, args), "small", "muted");
    }
}
