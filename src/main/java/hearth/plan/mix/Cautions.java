package hearth.plan.mix;

import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What speaks against a mix, in plain words. */
public final class Cautions {

    private static final double PERCENT = 100;

    private final Plan plan;
    private final MixFigures figures;
    private final Limits limits;

    private Cautions(Plan plan, MixFigures figures, Limits limits) {
        this.plan = plan;
        this.figures = figures;
        this.limits = limits;
    }

    /** Everything to beware of in a mix that should keep to these limits. */
    public static List<Message> of(Plan plan, MixFigures figures, Limits limits) {
        Cautions cautions = new Cautions(plan, figures, limits);
        List<Message> all = new ArrayList<>();
        cautions.overBudget().ifPresent(all::add);
        cautions.unpriced().ifPresent(all::add);
        cautions.tooRisky().ifPresent(all::add);
        cautions.concentrated().ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Message> overBudget() {
        Long budget = limits.budget();
        return budget != null && figures.cost() > budget
                ? Optional.of(Message.of("mix.caution.overBudget", money(figures.cost() - budget), money(budget)))
                : Optional.empty();
    }

    private Optional<Message> unpriced() {
        return figures.unpriced() > 0
                ? Optional.of(Message.of("mix.caution.unpriced", figures.unpriced()))
                : Optional.empty();
    }

    private Optional<Message> tooRisky() {
        Risk most = limits.mostRisk();
        List<String> names = figures.chosen().stream()
                .filter(each -> most != null && isAbove(each.risk(), most))
                .map(Prospect::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("mix.caution.tooRisky", String.join(", ", names)));
    }

    // Nobody has judged it: that is no lesser risk.
    private static boolean isAbove(@Nullable Risk risk, Risk most) {
        return risk == null || risk.level() > most.level();
    }

    private Optional<Message> concentrated() {
        double most = plan.settings().limit(Threshold.EXPOSURE_SHARE_PERCENT) / PERCENT;
        Exposure exposure = figures.exposure();
        return exposure.heavyPerson(most)
                .map(person -> Message.of("mix.caution.person", person.of().name(), person.share()))
                .or(() -> exposure.heavyTier(most)
                        .map(tier -> Message.of(
                                "mix.caution.tier",
                                Message.of("mix.ExposureTier." + tier.of().name()),
                                tier.share())));
    }

    private Money money(long minor) {
        return new Money(minor, plan.settings().currency());
    }
}
