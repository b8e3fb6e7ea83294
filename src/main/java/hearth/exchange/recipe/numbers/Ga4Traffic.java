package hearth.exchange.recipe.numbers;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.Tally;
import hearth.plan.Message;
import java.util.Optional;

/**
 * Google Analytics 4, traffic acquisition. Several tables stand in one file, each below {@code #} lines that say which
 * days it is for; those by channel are read, each into one number per metric.
 */
public final class Ga4Traffic implements Recipe {

    @Override
    public String id() {
        return "ga4-traffic";
    }

    @Override
    public Optional<Reading> recognise(Source source) throws ImportRefused {
        return source.find(row -> Optional.of(new Header(row.cells())).filter(Ga4Section::isHeader))
                .map(found -> request -> plan(found.table(), request));
    }

    private ImportPlan plan(Table table, ImportRequest request) throws ImportRefused {
        Tally tally = new Tally();
        Ga4Sections sections = new Ga4Sections(tally);
        table.each(sections::read);
        if (sections.dated().isEmpty()) {
            throw new ImportRefused(Message.of("exchange.refused.noStart"));
        }
        new Ga4Numbers(request, tally).settle(sections.dated());
        return tally.plan(this, request);
    }
}
