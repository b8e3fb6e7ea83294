package hearth.picture;

import hearth.plan.Money;
import hearth.plan.landscape.Engagement;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import hearth.plan.mix.Risk;
import hearth.text.Texts;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What is known of options, in words; what is unknown says so. */
public final class OptionWords {

    private final Texts texts;
    private final String currency;

    public OptionWords(Texts texts, String currency) {
        this.texts = texts;
        this.currency = currency;
    }

    public String unknown() {
        return texts.get("mix.unknown");
    }

    /** An amount in minor units; “free” for nothing. */
    public String cost(OptionalLong minor) {
        if (minor.isEmpty()) {
            return unknown();
        }
        return minor.getAsLong() == 0 ? texts.get("mix.free") : money(minor.getAsLong());
    }

    public String money(long minor) {
        return texts.money(new Money(minor, currency));
    }

    /** An average amount, rounded to the minor unit; a dash while it cannot be said. */
    public String average(OptionalDouble minor) {
        return minor.isPresent() ? money(Math.round(minor.getAsDouble())) : "–";
    }

    public String risk(Prospect option) {
        Risk risk = option.risk();
        return risk == null ? unknown() : texts.name("mix", risk);
    }

    public String reach(Prospect option) {
        return option.isReachKnown() ? texts.number(option.reach()) : unknown();
    }

    /** The newest rate beside what is usual for the account: “3.1 % (usually 2.8 %)”. */
    public String engagement(Engagement engagement) {
        return texts.get(
                "mix.engagement",
                texts.percent(engagement.latest().doubleValue(), 1),
                texts.percent(engagement.median(), 1));
    }

    /** All about an option in a sentence or two, and who beats it. */
    public String says(Prospect option, Options options) {
        String plain = texts.get(
                "mix.option.says",
                option.name(),
                texts.name("mix", option.tier()),
                reach(option),
                cost(option.cost()),
                risk(option));
        Prospect better = options.dominatedBy().get(option.id());
        return better == null
                ? plain
                : plain + "\n"
                        + texts.get(
                                "mix.option.beaten", better.name(), reach(better), cost(better.cost()), risk(better));
    }
}
