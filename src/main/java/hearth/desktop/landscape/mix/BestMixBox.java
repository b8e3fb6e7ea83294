package hearth.desktop.landscape.mix;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.CommitField;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.IntoView;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import hearth.plan.mix.BestMix;
import hearth.plan.mix.LeftOut;
import hearth.plan.mix.Mix;
import hearth.plan.mix.Risk;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The limits of a mix, and the search for the best one within them. */
final class BestMixBox extends VBox implements AutoCloseable {

    private final MixModel model;
    private final Texts texts;
    private final CommitField budget;
    private final ComboBox<Optional<Risk>> risk;
    private final ComboBox<Optional<Segment>> segment;
    private final Label refused = Labels.wrapped("", "field-reason");
    private final Label answer = Labels.wrapped("", "small");
    private final Lifetime lifetime = new Lifetime();
    private boolean showing;
    private boolean sought;

    BestMixBox(MixModel model, Texts texts) {
        super(Space.S);
        this.model = model;
        this.texts = texts;
        this.budget = new CommitField(model::budget);
        this.risk = Choices.of(
                risks(), each -> each.map(some -> texts.name("mix", some)).orElse(texts.get("mix.anyRisk")));
        this.segment = Choices.of(
                List.of(Optional.empty()), each -> each.map(Segment::name).orElse(texts.get("mix.everybody")));
        segment.setValue(Optional.empty());
        layOut();
        risk.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.risk(chosen.orElse(null));
            }
        });
        lifetime.listen(model.seen(), this::show);
        lifetime.listen(model.found(), this::answer);
        lifetime.listen(model.refused(), this::refuse);
        show(model.seen().get());
        answer(model.found().get());
        refuse(model.refused().get());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void layOut() {
        Field money = new Field("budget", texts.get("mix.field.budget"), budget);
        Field most = new Field("risk", texts.get("mix.field.mostRisk"), risk);
        Field whom = new Field("segment", texts.get("mix.field.whom"), segment);
        getChildren()
                .addAll(
                        Labels.of(texts.get("mix.section.best"), "section-title"),
                        Panes.equal(Space.M, money, most),
                        refused,
                        whom,
                        Panes.row(Buttons.plain(texts.get("mix.best"), Feather.ZAP, this::search)),
                        answer);
    }

    private void search() {
        sought = true;
        model.search(segment.getValue().map(Segment::id).orElse(null));
    }

    private void show(Weighed weighed) {
        Plan plan = weighed.plan();
        showing = true;
        budget.stand(weighed.mix().map(Mix::budget).map(this::typed).orElse(""));
        Money own = plan.settings().budget();
        budget.setPromptText(own == null ? texts.get("mix.noBudget") : texts.money(own));
        risk.setValue(weighed.mix().map(Mix::mostRisk));
        showSegments(plan);
        showing = false;
        follow();
    }

    private void showSegments(Plan plan) {
        List<Optional<Segment>> all = new ArrayList<>(List.of(Optional.empty()));
        plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order))
                .forEach(each -> all.add(Optional.of(each)));
        if (!all.equals(List.copyOf(segment.getItems()))) {
            Optional<Segment> before = segment.getValue();
            segment.getItems().setAll(all);
            segment.setValue(all.stream()
                    .filter(each -> each.map(Segment::id).equals(before.map(Segment::id)))
                    .findFirst()
                    .orElse(Optional.empty()));
        }
    }

    private void refuse(Optional<Message> reason) {
        refused.setText(reason.map(texts::say).orElse(""));
        Panes.shown(refused, reason.isPresent());
    }

    private void answer(Optional<BestMix> found) {
        answer.setText(found.map(this::words).orElse(""));
        Panes.shown(answer, found.isPresent());
        follow();
    }

    /** What a found mix reaches may take more room above, and would push away what was asked for. */
    private void follow() {
        if (sought && answer.isVisible()) {
            IntoView.bring(answer);
        }
    }

    private String words(BestMix best) {
        String how = texts.get("mix.found", best.considered()) + " " + texts.say(best.explanation());
        Map<LeftOut.Obstacle, Long> why = new EnumMap<>(LeftOut.Obstacle.class);
        best.leftOut().forEach(left -> why.merge(left.why(), 1L, Long::sum));
        return why.entrySet().stream()
                .map(each -> texts.get("mix.leftOut.why", each.getValue(), texts.name("mix", each.getKey())))
                .reduce((all, next) -> all + ", " + next)
                .map(left -> how + " " + texts.get("mix.leftOut", left))
                .orElse(how);
    }

    private String typed(Money money) {
        return texts.number(
                money.amount().doubleValue(),
                money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0);
    }

    private static List<Optional<Risk>> risks() {
        List<Optional<Risk>> all = new ArrayList<>(List.of(Optional.empty()));
        for (Risk each : Risk.values()) {
            all.add(Optional.of(each));
        }
        return all;
    }
}
