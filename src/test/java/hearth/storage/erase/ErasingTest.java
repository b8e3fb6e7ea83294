package hearth.storage.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.privacy.Whom;
import hearth.session.Session;
import hearth.storage.ByHand;
import hearth.storage.ByteScan;
import hearth.storage.Fixture;
import hearth.storage.Memory;
import hearth.storage.PlanFile;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After somebody is erased, their name, address, handle and id stand in no byte of anything kept of the plan. */
class ErasingTest {

    /** How many people are seeded and erased: a few in every build, what this property says in the hunt. */
    private static final int PEOPLE = Integer.getInteger("hearth.erase", 4);

    private static final int AT_ONCE = 8;

    private Path folder = Path.of("");
    private Fixture here = new Fixture(Path.of(""), new DataFolder(Path.of(""), Fixture.NOON));

    @BeforeEach
    void begin() throws IOException {
        folder = Memory.folder();
        here = Fixture.in(folder);
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(folder);
    }

    /** Somebody whose every trace is told apart from everybody else's. */
    private record Seeded(Person person, List<Entity> rows) {
        static Seeded of(int number, PersonId other, Chance chance) {
            String mark = "zq" + number + "x" + chance.below(1_000_000);
            String name = "Żófia " + mark + "-Krüger";
            Person person = Person.named(new PersonId("zofia-" + mark), name)
                    .edit()
                    .emails(List.of(mark + "@mail.example"))
                    .phones(List.of("+49 170 " + mark))
                    .links(List.of("https://social.example/" + mark))
                    .accounts(List.of(new Account("Mastodon", "@handle_" + mark, List.of())))
                    .note("called " + name + " at noon")
                    .person();
            Touch touch = new Touch(
                    new TouchId("touch-" + mark),
                    person.id(),
                    BigPlan.TODAY,
                    TouchKind.GIVEN,
                    null,
                    true,
                    false,
                    "spoke with " + name);
            Touch elsewhere = new Touch(
                    new TouchId("t" + number),
                    other,
                    BigPlan.TODAY,
                    TouchKind.GIVEN,
                    null,
                    true,
                    false,
                    "asked for " + name.toUpperCase(Locale.ROOT) + " <" + mark + "@mail.example>");
            Tie tie = new Tie(new TieId("tie-zofia-" + mark), person.id(), other, TieKind.KNOWS, 2, "");
            return new Seeded(person, List.of(person, touch, elsewhere, tie));
        }

        List<String> traces() {
            return List.of(
                    person.name(),
                    person.name().toUpperCase(Locale.ROOT),
                    person.emails().getFirst(),
                    person.phones().getFirst(),
                    person.links().getFirst(),
                    "handle_" + person.id().value().substring(6),
                    person.id().value());
        }
    }

    /** In plans of a few people each, since every erasing rewrites all backups that those before it have left. */
    @Test
    void nothingIsLeftInAnyByte() throws Exception {
        for (int done = 0; done < PEOPLE; done += AT_ONCE) {
            end();
            begin();
            nothingIsLeftInAnyByte(done, Math.min(AT_ONCE, PEOPLE - done));
        }
    }

    private void nothingIsLeftInAnyByte(int first, int count) throws Exception {
        Chance chance = new Chance(20_261_121 + first);
        PersonId other = Fixture.OTHER.all(Person.class).iterator().next().id();
        List<Seeded> seeded = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seeded.add(Seeded.of(i, other, chance));
        }
        PlanFile.write(here.file(), with(seeded), here.data(), false);
        Path conflict = here.folder().resolve("plan (conflict 2026-11-20 other).hearth");
        Files.copy(here.file(), conflict);
        backUp(2);
        unpublishedWork(seeded.getFirst());
        for (Seeded each : seeded) {
            PersonId id = each.person().id();
            assertThat(ByteScan.hits(each.traces(), folder)).isNotEmpty();
            Erased erased = erase(id.value());
            assertThat(erased.id()).isEqualTo(id);
            assertThat(erased.touches()).isEqualTo(1);
            assertThat(erased.conflicts()).containsExactly(conflict);
            assertThat(ByteScan.hits(each.traces(), folder)).isEmpty();
        }
        Plan left = here.read();
        assertThat(left.all(Person.class)).hasSameSizeAs(Fixture.OTHER.all(Person.class));
        assertThat(left.get(new TouchId("t0")).note()).isEqualTo("asked for someone <someone>");
    }

    @Test
    void aSessionsHistoryIsForgottenWithTheSession() throws Exception {
        here.written();
        Seeded zofia =
                Seeded.of(1, Fixture.PLAN.all(Person.class).iterator().next().id(), new Chance(3));
        try (Session session = Fixture.session(PlanFile.open(here.file(), here.data()))) {
            session.execute(new Put(Message.of("test"), zofia.rows()));
            session.undo();
            session.redo();
            session.undo();
        }
        backUp(1);
        try (Session session = Fixture.session(PlanFile.open(here.file(), here.data()))) {
            session.execute(new Put(Message.of("test"), zofia.rows()));
        }
        erase(zofia.person().id().value());
        assertThat(ByteScan.hits(zofia.traces(), folder)).isEmpty();
    }

    @Test
    void somebodyWhoStandsInABackupAloneIsErasedByName() throws Exception {
        Seeded zofia =
                Seeded.of(1, Fixture.OTHER.all(Person.class).iterator().next().id(), new Chance(3));
        PlanFile.write(here.file(), with(List.of(zofia)), here.data(), false);
        backUp(1);
        try (Session session = Fixture.session(PlanFile.open(here.file(), here.data()))) {
            session.execute(new Remove(Message.of("test"), zofia.person().id()));
        }
        assertThat(erase(zofia.person().name()).backups()).isPositive();
        assertThat(ByteScan.hits(zofia.traces(), folder)).isEmpty();
    }

    @Test
    void aBackupThatCannotBeReadIsDeleted() throws Exception {
        here.written();
        PersonId id = Fixture.PLAN.all(Person.class).iterator().next().id();
        backUp(2);
        Path broken = backups().resolve("2026-11-01T00-00-00Z opening.hearth");
        Files.writeString(broken, "SQLite format 3 no more");
        Erased erased = erase(id.value());
        assertThat(erased.removed()).isEqualTo(1);
        assertThat(broken).doesNotExist();
    }

    @Test
    void whatDiedInTheMiddleIsSwept() throws Exception {
        here.written();
        Person person = Fixture.PLAN.all(Person.class).stream()
                .filter(each -> !each.emails().isEmpty())
                .findFirst()
                .orElseThrow();
        Path read = Files.createDirectories(here.data().work().resolve("read-" + UUID.randomUUID()));
        Files.copy(here.file(), read.resolve("work.db"));
        Path temp = here.folder().resolve(".plan.hearth.abcdef01.tmp");
        Files.copy(here.file(), temp);
        erase(person.id().value());
        assertThat(ByteScan.hits(person.emails(), folder)).isEmpty();
        assertThat(temp).doesNotExist();
    }

    @Test
    void otherCopiesAreNamedAndLeftAlone() throws Exception {
        here.written();
        Path copy = here.folder().resolve("for the bank.hearth");
        Files.copy(here.file(), copy);
        byte[] before = Files.readAllBytes(copy);
        Person person = Fixture.PLAN.all(Person.class).iterator().next();
        assertThat(erase(person.id().value()).copies()).containsExactly(copy);
        assertThat(copy).hasBinaryContent(before);
    }

    @Test
    void otherPlansStayAsTheyWere() throws Exception {
        here.written();
        Path other = here.folder().resolve("other.hearth");
        PlanFile.write(other, Fixture.OTHER, here.data(), false);
        byte[] before = Files.readAllBytes(other);
        Erased erased =
                erase(Fixture.PLAN.all(Person.class).iterator().next().id().value());
        assertThat(erased.copies()).isEmpty();
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void nobodyIsErasedWhileThePlanIsOpen() throws Exception {
        here.written();
        byte[] before = Files.readAllBytes(here.file());
        String id = Fixture.PLAN.all(Person.class).iterator().next().id().value();
        try (PlanFile _ = PlanFile.open(here.file(), here.data()).file()) {
            assertThatExceptionOfType(CannotErase.class)
                    .isThrownBy(() -> erase(id))
                    .satisfies(e -> assertThat(e.problem().happened().key()).isEqualTo("storage.open.inUse"));
        }
        assertThat(here.file()).hasBinaryContent(before);
    }

    @Test
    void nobodyIsErasedWhenNobodyIsMeant() throws Exception {
        here.written();
        byte[] before = Files.readAllBytes(here.file());
        assertThatExceptionOfType(CannotErase.class)
                .isThrownBy(() -> erase("no such person"))
                .satisfies(e -> assertThat(e.why()).isEqualTo(CannotErase.Why.NOBODY));
        assertThat(here.file()).hasBinaryContent(before);
    }

    @Test
    void whereThePlanComesFromStays() throws Exception {
        here.written();
        UUID origin = PlanFile.facts(here.file(), here.data()).descent().origin();
        erase(Fixture.PLAN.all(Person.class).iterator().next().id().value());
        assertThat(PlanFile.facts(here.file(), here.data()).descent().origin()).isEqualTo(origin);
    }

    private Erased erase(String typed) throws CannotErase {
        return Erasing.erase(here.file(), plan -> Whom.isMeant(plan, typed), "someone", here.data());
    }

    private static Plan with(List<Seeded> seeded) {
        List<Entity> all = new ArrayList<>();
        Kinds.ALL.forEach(kind -> all.addAll(Fixture.OTHER.all(kind.type())));
        seeded.forEach(each -> all.addAll(each.rows()));
        return Plan.of(all);
    }

    private Path backups() throws Exception {
        UUID origin = PlanFile.facts(here.file(), here.data()).descent().origin();
        return Files.createDirectories(here.data().root().resolve("backups").resolve(origin.toString()));
    }

    private void backUp(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            Files.copy(here.file(), backups().resolve("2026-11-0" + (i + 1) + "T10-00-00Z opening.hearth"));
        }
    }

    /** A session that was killed before it published: its working copy alone knows the newest note. */
    private void unpublishedWork(Seeded seeded) throws Exception {
        Session session = Fixture.session(PlanFile.open(here.file(), here.data(), new ByHand()));
        session.execute(Fixture.put(seeded.person()
                .edit()
                .note("never published: " + seeded.person().name())
                .person()));
        here = here.afterDeath();
        Disk.delete(folder.resolve("data"));
    }
}
