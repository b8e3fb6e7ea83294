package hearth.desktop.importing;

import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.RowKind;
import hearth.exchange.recipe.own.OwnTable;
import java.util.List;

/**
 * A table whose columns a person is mapping.
 *
 * @param heading the row that holds the headings, or none
 * @param columns the columns below it
 * @param mapping what each holds; called as it shall be kept
 * @param keep true when files with these headings shall be read in the same way from now on
 */
record Draft(OwnTable table, OwnTable.Heading heading, List<OwnTable.Column> columns, Mapping mapping, boolean keep) {

    /** A draft with what the columns seem to hold. */
    static Draft of(OwnTable table, String name) {
        return guessed(table, table.heading(), name, true);
    }

    /** A draft that begins with what was said of such a table before. */
    static Draft of(OwnTable table, Mapping said) {
        return table.headings().stream()
                .filter(heading -> said.on(heading.cells()).isPresent())
                .findFirst()
                .map(heading -> new Draft(
                        table,
                        heading,
                        table.columns(heading),
                        said.on(heading.cells()).orElse(said),
                        true))
                .orElseGet(() -> of(table, said.name()));
    }

    Draft with(OwnTable.Heading other) {
        return guessed(table, other, mapping.name(), keep);
    }

    Draft with(int column, ColumnRole role) {
        return with(mapping.with(column, role));
    }

    Draft with(RowKind kind) {
        return kind == mapping.kind() ? this : with(table.guess(heading, kind).called(mapping.name()));
    }

    Draft called(String name) {
        return with(mapping.called(name));
    }

    Draft kept(boolean yes) {
        return new Draft(table, heading, columns, mapping, yes);
    }

    /** True when both make the same of the file, whatever they are called. */
    boolean readsLike(Draft other) {
        return heading.equals(other.heading) && mapping.called("").equals(other.mapping.called(""));
    }

    /** True when it is to be kept and can be known again. */
    boolean isKept() {
        return keep && mapping.canBeKept() && !mapping.name().isBlank();
    }

    private Draft with(Mapping other) {
        return new Draft(table, heading, columns, other, keep);
    }

    private static Draft guessed(OwnTable table, OwnTable.Heading heading, String name, boolean keep) {
        return new Draft(
                table, heading, table.columns(heading), table.guess(heading).called(name), keep);
    }
}
