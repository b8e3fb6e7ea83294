/**
 * A plan as rows of a SQLite database: one {@link hearth.storage.rows.Table} a kind, derived from its record, in the
 * schema that {@link hearth.storage.rows.Migrations} has built, signed with what it comes from.
 *
 * <p>Nothing in a database is trusted: {@code Intake} copies the file, {@code Inspection} looks the copy over and
 * compares its {@code LogicalDigest}, and only then {@code Loading} or {@code Database} reads it. What does not hold is
 * {@link hearth.storage.disk.Unsound}.
 */
@NullMarked
package hearth.storage.rows;

import org.jspecify.annotations.NullMarked;
