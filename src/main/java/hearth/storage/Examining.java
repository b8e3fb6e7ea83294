package hearth.storage;

import hearth.storage.Examination.Check;
import hearth.storage.Examination.Condition;
import hearth.storage.Examination.Part;
import hearth.storage.Examination.Verdict;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Unsound;
import hearth.storage.rows.About;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Facts;
import hearth.storage.rows.Header;
import hearth.storage.rows.Inspection;
import hearth.storage.rows.Intake;
import hearth.storage.rows.Migrations;
import hearth.storage.rows.Rows;
import hearth.storage.rows.Schema;
import hearth.storage.rows.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at everything that opening looks at, and goes on where opening stops. Whatever is found, it is an answer and
 * never an exception.
 */
final class Examining {

    /** So many details of one part are told. */
    private static final int MOST_DETAILS = 100;

    private static final String VAIN_REFERENCES = """
            SELECT "table" || ' row ' || coalesce(rowid, '?') || ' refers to no row of ' || parent
            FROM pragma_foreign_key_check LIMIT\s""" + MOST_DETAILS;

    private final Path file;
    private final Path copy;
    private final List<Check> checks = new ArrayList<>();
    private Optional<Exception> first = Optional.empty();
    private Optional<Facts> facts = Optional.empty();

    /** What is done for one part. */
    @FunctionalInterface
    private interface Look {
        /** What is wrong with it. */
        List<String> at() throws IOException, SQLException, Unsound;
    }

    Examining(Path file, Path copy) {
        this.file = file;
        this.copy = copy;
    }

    Examination examine() {
        try {
            look(Part.HEADER, this::header);
            Intake.copyDamaged(file, copy);
            Header header = Header.of(copy);
            if (header.schema() > Migrations.NEWEST) {
                return newer();
            }
            parts(header.schema());
            return isSound() ? sound() : bad(Verdict.DAMAGED);
        } catch (Unsound e) {
            first = Optional.of(e);
            return bad(Verdict.UNREADABLE);
        } catch (IOException | RuntimeException e) {
            first = first.or(() -> Optional.of(e));
            return bad(isSound() ? Verdict.UNREADABLE : Verdict.DAMAGED);
        }
    }

    private List<String> header() throws IOException, Unsound {
        try {
            Header.of(file).check();
            return List.of();
        } catch (Unsound e) {
            first = Optional.of(e);
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private void parts(int schema) {
        look(Part.SCHEMA, () -> onCopy(connection -> Schema.isOf(schema, connection), Why.DAMAGED));
        look(Part.INTEGRITY, () -> told("PRAGMA integrity_check(" + MOST_DETAILS + ")", "ok"));
        look(Part.REFERENCES, () -> told(VAIN_REFERENCES, ""));
        if (schema < About.SINCE) {
            skip(Part.DIGEST);
        } else {
            look(Part.DIGEST, () -> onCopy(Examining::isAsSaved, Why.ALTERED));
        }
        if (isSound()) {
            look(Part.ROWS, this::rows);
        } else {
            skip(Part.ROWS);
        }
    }

    private static boolean isAsSaved(Connection connection) throws SQLException, Unsound {
        return Rows.digest(connection).toString().equals(About.read(connection).digest());
    }

    /** Something that holds of a sound file. */
    @FunctionalInterface
    private interface Rule {
        boolean holds(Connection connection) throws SQLException, Unsound;
    }

    private List<String> onCopy(Rule rule, Why otherwise) throws IOException, SQLException, Unsound {
        try (Connection connection = connected()) {
            if (rule.holds(connection)) {
                return List.of();
            }
            throw new Unsound(otherwise, otherwise == Why.ALTERED ? "rows do not fit the digest" : "foreign schema");
        }
    }

    private List<String> told(String sql, String fine) throws IOException, SQLException {
        try (Connection connection = connected()) {
            List<String> told = new ArrayList<>(Rows.texts(connection, sql));
            told.remove(fine);
            return told;
        }
    }

    private Connection connected() throws IOException, SQLException {
        Intake.settle(copy);
        Connection connection = Connections.read(copy);
        TimeLimit.on(connection, copy);
        return connection;
    }

    private void look(Part part, Look look) {
        List<String> details;
        try {
            details = look.at();
        } catch (IOException | SQLException | Unsound | RuntimeException e) {
            first = first.or(() -> Optional.of(e));
            details = List.of(String.valueOf(e.getMessage()));
        }
        checks.add(new Check(part, details.isEmpty() ? Condition.PASSED : Condition.FAILED, details));
    }

    private void skip(Part part) {
        checks.add(new Check(part, Condition.SKIPPED, List.of()));
    }

    private boolean isSound() {
        return checks.stream().noneMatch(check -> check.condition() == Condition.FAILED);
    }

    /** The facts come first: reading brings the copy to the tables of today. */
    private List<String> rows() throws IOException, SQLException, Unsound {
        Facts found = Facts.of(copy, Inspection.of(copy));
        var _ = Opening.look(copy);
        facts = Optional.of(found);
        return List.of();
    }

    private Examination sound() {
        return new Examination(Verdict.SOUND, Optional.empty(), checks, facts, size());
    }

    /** Of a file with tables that are not known here, only the whole can be judged. */
    private Examination newer() {
        look(Part.ROWS, this::rows);
        boolean refused = first.filter(Unsound.class::isInstance)
                .map(Unsound.class::cast)
                .filter(unsound -> unsound.why() == Why.NEWER)
                .isPresent();
        return isSound() ? sound() : bad(refused ? Verdict.NEWER : Verdict.DAMAGED);
    }

    private Examination bad(Verdict verdict) {
        CannotOpen why = CannotOpen.of(file, first.orElseGet(() -> new Unsound(Why.DAMAGED, "see the parts")));
        return new Examination(verdict, Optional.of(why.problem()), checks, Optional.empty(), size());
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
