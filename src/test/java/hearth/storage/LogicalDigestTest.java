package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.ImportRefused;
import hearth.exchange.json.PlanJson;
import hearth.plan.ChangeSet;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Remove;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.PersonId;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.session.Session;
import hearth.session.Store;
import hearth.storage.disk.Disk;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import hearth.storage.rows.LogicalDigest;
import hearth.storage.rows.Rows;
import hearth.storage.rows.Table;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the digest stands for, and what it does not look at. */
class LogicalDigestTest {

    @TempDir
    Path folder;

    private static final Helper ANN = new Helper(new HelperId("ann"), "Ann", 120, List.of(), 1);

    @Test
    void aRowIsItsTableAndItsValuesByName() {
        Table helpers = Database.table(Helper.class);
        assertThat(new String(helpers.canonical(ANN), StandardCharsets.UTF_8))
                .isEqualTo("helpers days_off=2:[] id=3:ann name=3:Ann order=1:1 weekly_minutes=3:120");
    }

    /** The value is what {@code sha256sum} says of that row. */
    @Test
    void theDigestOfOneRowIsItsSha256() {
        assertThat(LogicalDigest.of(Plan.of(List.of(ANN))))
                .isEqualTo("ce57dbfe3df433ee098de064b825386977eafd79918480149617344f43657087");
    }

    /** A change of this value makes every file that exists look damaged: what a plan of schema 1 says, whatever came since. */
    @Test
    void theDigestOfAPlanIsTheSameForever() throws IOException, ImportRefused {
        Plan plan = PlanJson.read(
                Objects.requireNonNull(LogicalDigestTest.class.getResourceAsStream("released/plan.json")));
        assertThat(LogicalDigest.of(plan))
                .isEqualTo("49d46c530394e3f88a78fa854c63c10ae5431ae0a20f4348223dff638e324cac");
    }

    @Test
    void theSumIsTakenModulo2To256() {
        LogicalDigest digest = new LogicalDigest();
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 100; i++) {
            byte[] row = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
            digest.add(row);
            sum = sum.add(new BigInteger(1, Disk.sha256().digest(row)));
        }
        assertThat(new BigInteger(digest.toString(), 16)).isEqualTo(sum.mod(BigInteger.TWO.pow(256)));
        for (int i = 99; i >= 0; i--) {
            digest.remove(Integer.toString(i).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(digest.toString()).isEqualTo(LogicalDigest.NOTHING);
    }

    @Test
    void aDigestIsReadBackAsItWasWritten() {
        String digest = LogicalDigest.of(Fixture.PLAN);
        assertThat(LogicalDigest.parse(digest)).hasToString(digest);
        assertThat(LogicalDigest.parse(digest).copy()).hasToString(digest);
    }

    @Test
    void sqliteAndJavaAgreeOnEveryRow() throws SQLException {
        assertThat(digestOf(file("plan.db", Fixture.PLAN))).isEqualTo(LogicalDigest.of(Fixture.PLAN));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws SQLException {
        List<Entity> shuffled = new ArrayList<>();
        Kinds.ALL.forEach(kind -> shuffled.addAll(Fixture.PLAN.all(kind.type())));
        Collections.shuffle(shuffled, new Random(1));
        Path file = file("plan.db", Plan.of(shuffled));
        try (Connection connection = Connections.write(file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("UPDATE people SET rowid = -rowid");
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("VACUUM");
        }
        assertThat(digestOf(file)).isEqualTo(LogicalDigest.of(Fixture.PLAN));
    }

    @Test
    void everyGestureAndItsUndoingAreCounted() throws SQLException {
        Session session = new Session(Fixture.PLAN, Store.none(), Runnable::run, Fixture.NOON);
        try (Database database = Database.create(folder.resolve("plan.db"), Descent.fresh())) {
            database.write(Fixture.PLAN);
            session.onRevision(revision -> write(database, revision.changes()));
            session.execute(Fixture.put(Fixture.person("anna")));
            assertThat(database.about().digest()).isEqualTo(LogicalDigest.of(session.plan()));
            session.execute(new Remove(Message.of("test"), new PersonId("person1")));
            assertThat(database.about().digest()).isEqualTo(LogicalDigest.of(session.plan()));
            session.undo();
            session.undo();
            assertThat(database.about().digest()).isEqualTo(LogicalDigest.of(Fixture.PLAN));
        }
    }

    private static void write(Database database, ChangeSet changes) {
        try {
            database.write(changes);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String name, Plan plan) throws SQLException {
        Path file = folder.resolve(name);
        try (Database database = Database.create(file, Descent.fresh())) {
            database.write(plan);
        }
        return file;
    }

    private static String digestOf(Path file) throws SQLException {
        try (Connection connection = Connections.write(file)) {
            return Rows.digest(connection).toString();
        }
    }
}
