package hearth.desktop.landscape.mix;

import hearth.plan.landscape.NodeId;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the table of options.
 *
 * @param chosen whether the mix holds it
 * @param beatenBy name of the option that beats it in reach, cost and risk; empty when none does
 */
record OptionRow(Prospect option, boolean chosen, String beatenBy) {

    static List<OptionRow> of(Options options, List<Prospect> shown, Set<OptionId> chosen) {
        return shown.stream()
                .map(option -> new OptionRow(
                        option,
                        chosen.contains(option.id()),
                        Optional.ofNullable(options.dominatedBy().get(option.id()))
                                .map(Prospect::name)
                                .orElse("")))
                .toList();
    }

    NodeId<?> node() {
        return option.option().node();
    }
}
