package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.ChartPane;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.picture.GrowthPicture;
import hearth.picture.Spot;
import hearth.plan.care.Estimate;
import hearth.plan.care.Growth;
import hearth.plan.care.KFactor;
import hearth.plan.landscape.PersonId;
import hearth.text.IntroductionTexts;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who brought whom as a tree, and beside it what one person brings in a year and where that leads. */
final class IntroductionsPane extends StackPane implements AutoCloseable {

    private static final double CHART_WIDTH = 240;
    private static final double CHART_HEIGHT = 190;

    private final Texts texts;
    private final IntroductionTexts words;
    private final IntroductionsModel model;
    private final IntroductionsTree tree;
    private final ScrollPane scroll;
    private final VBox figures = new VBox();
    private final ScrollPane aside = Panes.scroll(figures);
    private final HBox both;
    private final Node empty;

    /**
     * The pane of a model, which it closes.
     *
     * @param choose opens somebody at the side
     * @param people shows the hundred instead
     */
    IntroductionsPane(IntroductionsModel model, Texts texts, Consumer<PersonId> choose, Runnable people) {
        this.model = model;
        this.texts = texts;
        this.words = new IntroductionTexts(texts);
        this.tree = new IntroductionsTree(words, choose, model::introduce, this::intoSight);
        this.scroll = new ScrollPane(tree);
        this.both = new HBox(Space.L, treeCard(), aside);
        this.empty = new EmptyState(
                Feather.SHARE_2,
                texts.get("care.tree.empty"),
                texts.get("care.tree.empty.words"),
                Buttons.primary(texts.get("care.tree.empty.step"), Feather.USERS, people));
        getStyleClass().add("introductions");
        figures.getStyleClass().add("introductions-figures");
        aside.getStyleClass().add("introductions-aside");
        model.shown().subscribe(this::show);
    }

    /** Makes room for a panel at the side, which takes the place of the figures. */
    void makeRoom(boolean panel) {
        Panes.shown(aside, !panel);
    }

    @Override
    public void close() {
        model.close();
    }

    private VBox treeCard() {
        scroll.getStyleClass().addAll("screen-scroll", "edge-to-edge");
        scroll.viewportBoundsProperty().subscribe(bounds -> tree.room(bounds.getWidth()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = Panes.card(Labels.wrapped(texts.get("care.tree.hint"), "small", "muted"), scroll);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** The arrow keys may walk to somebody who has been scrolled away. */
    private void intoSight(Spot spot) {
        double sight = scroll.getViewportBounds().getHeight();
        double hidden = tree.getHeight() - sight;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double lowest = spot.y() - spot.height();
            double highest = spot.y() + 2 * spot.height() - sight;
            scroll.setVvalue(Math.clamp(Math.max(Math.min(top, lowest), highest) / hidden, 0, 1));
        }
    }

    private void show(IntroductionsModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        boolean nobody = shown.introductions().lines().isEmpty();
        getChildren().setAll(nobody ? empty : both);
        if (!nobody) {
            tree.show(shown.introductions());
            figures.getChildren().setAll(figures(shown));
        }
    }

    private List<Node> figures(IntroductionsModel.Shown shown) {
        List<Node> all = new ArrayList<>();
        all.add(Panes.card(factor(shown.factor()).toArray(Node[]::new)));
        shown.growth().ifPresent(growth -> all.add(growth(growth)));
        all.add(assumptions());
        return all;
    }

    private List<Node> factor(KFactor factor) {
        List<Node> lines = new ArrayList<>();
        lines.add(Labels.of(texts.get("care.growth.k"), "section-title"));
        if (factor.isTelling()) {
            factor.k().ifPresent(k -> lines.add(Labels.wrapped(words.k(k), "strong")));
        } else {
            lines.add(Labels.wrapped(words.notEnough(factor), "strong"));
        }
        lines.add(Labels.wrapped(words.counted(factor)));
        product(factor).ifPresent(lines::add);
        if (factor.undated() > 0) {
            lines.add(Labels.wrapped(words.undated(factor), "small", "muted"));
        }
        return lines;
    }

    private Optional<Node> product(KFactor factor) {
        Optional<Estimate> share = factor.share();
        return factor.perPerson()
                .filter(rate -> share.isPresent())
                .map(rate -> Labels.wrapped(words.product(rate, share.orElseThrow()), "small", "muted"));
    }

    private Node growth(Growth growth) {
        ChartPane chart = new ChartPane(CHART_WIDTH, CHART_HEIGHT);
        chart.show((width, height) -> GrowthPicture.of(growth, words, width, height));
        return Panes.card(
                Labels.of(texts.get("care.growth.title"), "section-title"),
                Labels.wrapped(words.hundred(growth), "strong"),
                chart,
                Labels.wrapped(words.milestone(growth)),
                Labels.wrapped(words.needed(growth), "small", "muted"));
    }

    private Node assumptions() {
        VBox lines = new VBox(Space.XS);
        words.assumptions().stream()
                .map(line -> Labels.wrapped("– " + line, "small", "muted"))
                .forEach(lines.getChildren()::add);
        return Panes.card(Labels.of(texts.get("care.growth.assumes"), "section-title"), lines);
    }
}
