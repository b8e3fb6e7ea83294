package hearth.exchange.recipe.people;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Message;
import java.util.Optional;

/** A table that is known by its headers and read row by row below them. */
abstract class RowRecipe implements Recipe {

    /** Takes in the rows of one file, one after the other. */
    @FunctionalInterface
    interface RowReader {
        /**
         * Takes in a row that is not empty and whose cells belong to its columns.
         *
         * @throws Unfit when it stays outside
         */
        void read(Cells cells) throws Unfit;
    }

    /** True when these are the columns of this program. */
    abstract boolean knows(Header header);

    /** What reads one file. */
    abstract RowReader reader(ImportRequest request, Tally tally);

    @Override
    public final Optional<Reading> recognise(Source source) throws ImportRefused {
        return source.find(row -> Optional.of(new Header(row.cells())).filter(this::knows))
                .map(found -> request -> plan(found, request));
    }

    private ImportPlan plan(Source.Found<Header> found, ImportRequest request) throws ImportRefused {
        Tally tally = new Tally();
        tally.header(found.row().cells());
        RowReader reader = reader(request, tally);
        found.table().each(row -> {
            if (row.line() > found.row().line()) {
                read(new Cells(found.header(), row), reader, tally);
            }
        });
        return tally.plan(this, request);
    }

    private static void read(Cells cells, RowReader reader, Tally tally) {
        Row row = cells.row();
        if (row.isEmpty()) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.empty"));
            return;
        }
        try {
            Rows.checkWhole(row, cells.header().width());
            reader.read(cells);
        } catch (Unfit e) {
            tally.reject(row, e.reason());
        }
    }
}
