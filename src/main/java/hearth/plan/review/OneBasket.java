package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.mix.Exposure;
import hearth.plan.mix.ExposureTier;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.Prospect;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * P05 "Micro-influencers cushion first mistakes": in a mix for the first 90 days no person and no tier carries more than
 * {@link Threshold#EXPOSURE_SHARE_PERCENT} of all contacts ({@link Exposure}). A person who does is named rather than
 * their tier.
 */
final class OneBasket implements Check {

    private static final double PERCENT = 100;

    @Override
    public String practice() {
        return "P05";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        return plan.all(Mix.class).stream()
                .sorted(Comparator.comparingInt(Mix::order)
                        .thenComparing(mix -> mix.id().value()))
                .flatMap(mix -> finding(plan, mix).stream())
                .toList();
    }

    private Optional<Finding> finding(Plan plan, Mix mix) {
        double most = plan.settings().limit(Threshold.EXPOSURE_SHARE_PERCENT) / PERCENT;
        Exposure exposure = MixFigures.of(plan, mix.options()).exposure();
        return exposure.heavyPerson(most)
                .map(person -> person(mix, person, exposure))
                .or(() -> exposure.heavyTier(most).map(tier -> tier(mix, tier, exposure)));
    }

    private Finding person(Mix mix, Exposure.Part<Prospect> person, Exposure exposure) {
        return Finding.about(
                mix,
                "person",
                practice(),
                Severity.WARNING,
                Message.of("review.P05.person", person.of().name(), person.share(), exposure.optionHhi()),
                Message.of("review.P05.spread", person.of().name()));
    }

    private Finding tier(Mix mix, Exposure.Part<ExposureTier> tier, Exposure exposure) {
        return Finding.about(
                mix,
                "tier",
                practice(),
                Severity.WARNING,
                Message.of(
                        "review.P05.tier",
                        Message.of("mix.ExposureTier." + tier.of().name()),
                        tier.share(),
                        exposure.tierHhi()),
                Message.of("review.P05.otherTiers"));
    }
}
