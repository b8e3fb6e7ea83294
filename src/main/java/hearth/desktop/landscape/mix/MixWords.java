package hearth.desktop.landscape.mix;

import hearth.picture.OptionWords;
import hearth.plan.mix.MixFigures;
import hearth.text.Texts;

/** What a mix comes to, in words. */
record MixWords(Texts texts) {

    String people(MixFigures mix) {
        return texts.get("mix.people", Math.round(mix.people()));
    }

    /** What it costs, and of what when there is a budget. */
    String money(Weighed weighed) {
        OptionWords words = new OptionWords(texts, weighed.plan().settings().currency());
        long cost = weighed.figures().cost();
        Long budget = weighed.limits().budget();
        return budget == null
                ? texts.get("mix.cost", words.money(cost))
                : texts.get("mix.costOf", words.money(cost), words.money(budget));
    }

    String name(Weighed weighed) {
        return weighed.mix().map(mix -> mix.name()).orElseGet(() -> texts.get("mix.first", 1));
    }

    /** Everything in one line, for where there is no room for more; with what to beware of counted. */
    String inShort(Weighed weighed) {
        return weighed.figures().chosen().isEmpty()
                ? texts.get("mix.hint")
                : texts.get(
                        "mix.inShort",
                        name(weighed),
                        people(weighed.figures()),
                        money(weighed),
                        weighed.cautions().size());
    }
}
