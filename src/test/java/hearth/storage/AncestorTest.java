package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.merge.Choices;
import hearth.plan.merge.Merge;
import hearth.plan.merge.Side;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.rows.Descent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where copies of a plan went separate ways, found through real files. */
class AncestorTest {

    private Path temp = Path.of("");
    private Fixture fixture = new Fixture(temp, new DataFolder(temp, Fixture.NOON));
    private Path copy = temp;

    @BeforeEach
    void begin() throws IOException, CannotWrite {
        temp = Memory.folder();
        fixture = Fixture.in(temp);
        fixture.written();
        copy = Files.copy(fixture.file(), fixture.folder().resolve("copy.hearth"));
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(temp);
    }

    private Plan edited(Path file, String... people) throws CannotOpen {
        Session session = Fixture.session(PlanFile.open(file, fixture.data(), new ByHand()));
        for (String person : people) {
            session.execute(Fixture.put(Fixture.person(person)));
        }
        session.close();
        return session.plan();
    }

    private Ancestor ancestor(Path mine, Path theirs) throws CannotOpen {
        return Ancestor.of(
                Ancestor.Copy.of(mine, fixture.data()), Ancestor.Copy.of(theirs, fixture.data()), fixture.data());
    }

    @Test
    void copiesEditedApartMergeByWhatTheyWereBefore() throws CannotOpen {
        Plan mine = edited(fixture.file(), "anna", "bert");
        Plan theirs = edited(copy, "clara");
        Ancestor ancestor = ancestor(fixture.file(), copy);
        assertThat(ancestor.plan()).contains(Fixture.PLAN);
        Merge merge = Merge.of(ancestor.plan().orElseThrow(), mine, theirs, Choices.all(Side.MINE));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.plan()).isEqualTo(mine.with(merge.changes()));
        assertThat(merge.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(Fixture.person("clara")));
    }

    @Test
    void aCopyThatWasNotEditedIsTheAncestorItself() throws CannotOpen, IOException {
        edited(fixture.file(), "anna");
        Disk.delete(fixture.data().backups());
        assertThat(ancestor(fixture.file(), copy).plan()).contains(Fixture.PLAN);
        assertThat(ancestor(copy, fixture.file()).plan()).contains(Fixture.PLAN);
    }

    @Test
    void withoutABackupTheSharedStateIsKnownButNotWhatItWas() throws CannotOpen, IOException {
        edited(fixture.file(), "anna");
        edited(copy, "bert");
        Disk.delete(fixture.data().backups());
        Ancestor ancestor = ancestor(fixture.file(), copy);
        assertThat(ancestor.kin()).isTrue();
        assertThat(ancestor.state()).isPresent();
        assertThat(ancestor.plan()).isEmpty();
    }

    @Test
    void aDamagedBackupIsPassedOver() throws CannotOpen, IOException {
        edited(fixture.file(), "anna");
        edited(copy, "bert");
        for (Backup backup :
                Backups.of(fixture.file(), fixture.data()).orElseThrow().all()) {
            Files.write(backup.file(), new byte[100]);
        }
        assertThat(ancestor(fixture.file(), copy).plan()).isEmpty();
    }

    @Test
    void plansOfDifferentOriginAreNoKin() throws CannotOpen, CannotWrite {
        Path other = fixture.folder().resolve("other.hearth");
        PlanFile.write(other, Fixture.PLAN, fixture.data(), false);
        assertThat(ancestor(fixture.file(), other).kin()).isFalse();
    }

    @Test
    void whatWasMergedKnowsTheWaysOfBoth() throws CannotOpen, CannotWrite {
        Plan mine = edited(fixture.file(), "anna");
        Plan theirs = edited(copy, "bert");
        Plan merged =
                Merge.of(Fixture.PLAN, mine, theirs, Choices.all(Side.MINE)).plan();
        Path out = fixture.folder().resolve("merged.hearth");
        Descent both = PlanFile.facts(fixture.file(), fixture.data())
                .descent()
                .joined(PlanFile.facts(copy, fixture.data()).descent());
        PlanFile.write(out, merged, both, fixture.data(), false);
        assertThat(ancestor(out, copy).plan()).contains(theirs);
        assertThat(ancestor(fixture.file(), out).plan()).contains(mine);
    }

    @Test
    void anOpenPlanThatTookACopyWhollyGoesOnFromIt() throws CannotOpen {
        edited(fixture.file(), "anna");
        Plan theirs = edited(copy, "bert");
        PlanFile open =
                PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file();
        Session session = new Session(PlanFile.read(fixture.file(), fixture.data()), open, Runnable::run, Fixture.NOON);
        session.execute(Fixture.put(Fixture.person("bert")));
        open.join(PlanFile.facts(copy, fixture.data()).descent());
        session.close();
        assertThat(ancestor(fixture.file(), copy).plan()).contains(theirs);
    }
}
