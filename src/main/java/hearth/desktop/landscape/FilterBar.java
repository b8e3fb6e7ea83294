package hearth.desktop.landscape;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SearchField;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** What narrows all three pictures: words, a kind, a segment. Says how many are left. */
final class FilterBar implements AutoCloseable {

    private final LandscapeModel model;
    private final Texts texts;
    private final SearchField search;
    private final ComboBox<Optional<NodeKind>> kind;
    private final ComboBox<Optional<Segment>> segment;
    private final Button all;
    private final Label count = Labels.muted("");
    private final Lifetime lifetime = new Lifetime();
    private boolean following;

    FilterBar(LandscapeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        search = new SearchField(texts.get("landscape.filter.search"));
        search.getStyleClass().add("landscape-search");
        kind = Choices.of(
                Stream.concat(
                                Stream.of(Optional.<NodeKind>empty()),
                                Stream.of(NodeKind.values()).map(Optional::of))
                        .toList(),
                each -> each.map(some -> texts.get("landscape.kinds." + some.name()))
                        .orElse(texts.get("landscape.filter.everything")));
        segment = Choices.of(
                List.of(Optional.<Segment>empty()),
                each -> each.map(Segment::name).orElse(texts.get("landscape.filter.allSegments")));
        all = Buttons.plain(texts.get("landscape.filter.all"), Feather.X, model::showAll);
        kind.setAccessibleText(texts.get("landscape.column.kind"));
        segment.setAccessibleText(texts.get("landscape.column.segment"));
        search.textProperty().subscribe(words -> wish(model.filter().get().text(words)));
        chosen(kind, choice -> model.filter().get().kind(choice));
        chosen(segment, choice -> model.filter().get().segment(id(choice)));
        lifetime.listen(model.filter(), filter -> follow());
        lifetime.listen(model.colouring(), colouring -> follow());
        lifetime.listen(model.seen(), seen -> follow());
        follow();
    }

    Node[] nodes() {
        return new Node[] {search, kind, segment, all, count};
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** A box whose list is exchanged says for a moment that nothing is chosen; that is nobody's wish. */
    private <T> void chosen(ComboBox<T> box, Function<T, LandscapeFilter> filter) {
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).map(filter).ifPresent(this::wish));
    }

    private void wish(LandscapeFilter filter) {
        if (!following) {
            model.filter().set(filter);
        }
    }

    /** Shows the filter as it is; choosing what is chosen already must not be a new wish. */
    private void follow() {
        following = true;
        LandscapeFilter filter = model.filter().get();
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
        kind.setValue(filter.kind());
        Seen seen = model.seen().get();
        segments(seen, filter);
        List.of(search, kind, segment, count).forEach(node -> Panes.shown(node, !seen.isKnownEmpty()));
        count.setText(texts.get(
                "landscape.filter.count",
                seen.shown().nodes().size(),
                seen.whole().nodes().size()));
        Panes.shown(
                all,
                !filter.equals(LandscapeFilter.ALL)
                        || !model.colouring().get().only().isEmpty());
        following = false;
    }

    private void segments(Seen seen, LandscapeFilter filter) {
        List<Optional<Segment>> choices = Stream.concat(
                        Stream.of(Optional.<Segment>empty()),
                        seen.whole().segments().stream().map(Optional::of))
                .toList();
        if (!segment.getItems().equals(choices)) {
            segment.setItems(FXCollections.observableArrayList(choices));
        }
        segment.setValue(choices.stream()
                .filter(each -> id(each).equals(filter.segment()))
                .findFirst()
                .orElse(Optional.empty()));
    }

    private static Optional<SegmentId> id(Optional<Segment> choice) {
        return choice.map(Segment::id);
    }
}
