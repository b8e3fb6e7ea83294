package hearth.desktop.landscape.mix;

import hearth.desktop.fx.CommitField;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Offer;
import hearth.desktop.fx.OfferMenu;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Space;
import hearth.picture.ExposurePicture;
import hearth.picture.ReachPicture;
import hearth.plan.Message;
import hearth.plan.mix.Concentration;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixFigures;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The mix that is looked at: what it reaches and costs, what to beware of, and the way to a better one. */
final class MixPanel extends VBox implements AutoCloseable {

    /** Room for the bars inside the panel. */
    private static final double BARS = 300;

    private final MixModel model;
    private final Texts texts;
    private final MixWords words;
    private final CommitField name;
    private final Label people = Labels.of("", "h2");
    private final Label figures = Labels.wrapped("", "muted");
    private final Label money = Labels.wrapped("", "muted");
    private final VBox cautions = new VBox(Space.XS);
    private final PictureView reach = new PictureView();
    private final PictureView exposure = new PictureView();
    private final Label spread = Labels.wrapped("", "muted", "small");
    private final VBox known;
    private final Label empty;
    private final Lifetime lifetime = new Lifetime();

    MixPanel(MixModel model, Texts texts) {
        super(Space.M);
        this.model = model;
        this.texts = texts;
        this.words = new MixWords(texts);
        this.name = new CommitField(model::rename);
        this.empty = Labels.wrapped(texts.get("mix.nothingChosen"), "muted");
        this.known = new VBox(
                Space.L,
                Panes.column(Space.XS, people, figures, money),
                Panes.section(texts.get("mix.section.reach"), reach),
                Panes.section(texts.get("mix.section.exposure"), Panes.column(Space.S, exposure, spread)));
        getStyleClass().addAll("card", "mix-panel");
        name.setAccessibleText(texts.get("mix.name"));
        name.getStyleClass().add("mix-name");
        getChildren().addAll(head(), cautions, empty, known, lifetime.with(new BestMixBox(model, texts)));
        lifetime.listen(model.seen(), this::show);
        show(model.seen().get());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private Node head() {
        HBox head = new HBox(Space.S, name, new OfferMenu(texts.get("mix.mixes"), Feather.LAYERS, this::offers));
        HBox.setHgrow(name, Priority.ALWAYS);
        return head;
    }

    private List<Offer> offers() {
        Weighed seen = model.seen().get();
        List<Offer> offers = new ArrayList<>();
        for (Mix mix : seen.mixes()) {
            boolean here = seen.mix().filter(mix::equals).isPresent();
            offers.add(Offer.of(mix.name(), here ? Feather.CHECK : Feather.CIRCLE, () -> model.pick(mix.id())));
        }
        offers.add(Offer.of(texts.get("mix.begin"), Feather.PLUS, model::add));
        offers.add(Offer.of(texts.get("mix.remove"), Feather.TRASH_2, model::remove)
                .when(() -> model.seen().get().mix().isPresent()));
        return offers;
    }

    private void show(Weighed weighed) {
        MixFigures mix = weighed.figures();
        boolean any = !mix.chosen().isEmpty();
        name.stand(words.name(weighed));
        Panes.shown(known, any);
        Panes.shown(empty, !any);
        cautions.getChildren()
                .setAll(weighed.cautions().stream().map(this::caution).toList());
        Panes.shown(cautions, !weighed.cautions().isEmpty());
        if (any) {
            show(weighed, mix);
        }
    }

    private void show(Weighed weighed, MixFigures mix) {
        people.setText(words.people(mix));
        String grp =
                mix.grp().isPresent() ? texts.number(Math.round(mix.grp().getAsDouble())) : texts.get("mix.unknown");
        figures.setText(texts.get(
                "mix.figures",
                Math.round(mix.fewest()),
                Math.round(mix.most()),
                texts.number(mix.frequency(), 1),
                grp));
        money.setText(words.money(weighed));
        reach.show(ReachPicture.of(mix, texts, BARS));
        exposure.show(ExposurePicture.of(mix.exposure(), weighed.mostShare(), texts, BARS));
        double hhi = mix.exposure().tierHhi();
        spread.setText(texts.get("mix.hhi", Math.round(hhi), texts.number(Concentration.equalParts(hhi), 1)));
    }

    private Node caution(Message message) {
        Label label = Labels.wrapped(texts.say(message), "mix-caution");
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        return label;
    }
}
