package hearth.plan.mix;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Money;
import hearth.plan.Refused;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Options chosen together for the first 90 days.
 *
 * @param options each once
 * @param budget what it may cost, or null when the plan's own budget counts
 * @param mostRisk the greatest risk that any option in it may have, or null when any may
 * @param order place in lists, counted from 0
 */
public record Mix(
        MixId id,
        String name,
        List<OptionId> options,
        @Nullable Money budget,
        @Nullable Risk mostRisk,
        String note,
        int order)
        implements Entity {

    public Mix {
        Refused.blank("name", name);
        options = List.copyOf(new LinkedHashSet<>(options));
        if (budget != null) {
            Refused.below("budget", budget.minor(), 0);
        }
    }

    /** A mix of nothing yet. */
    public static Mix named(MixId id, String name, int order) {
        return new Mix(id, name, List.of(), null, null, "", order);
    }

    /** This mix of other options. */
    public Mix of(Collection<OptionId> chosen) {
        return new Mix(id, name, List.copyOf(chosen), budget, mostRisk, note, order);
    }

    /** This mix under other limits. */
    public Mix under(@Nullable Money most, @Nullable Risk riskiest) {
        return new Mix(id, name, options, most, riskiest, note, order);
    }

    /** This mix under another name. */
    public Mix called(String newName) {
        return new Mix(id, newName, options, budget, mostRisk, note, order);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.copyOf(options);
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Optional.of(
                of(options.stream().filter(option -> !option.equals(gone)).toList()));
    }
}
