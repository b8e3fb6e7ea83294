package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Remove;
import hearth.plan.landscape.PersonId;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.testing.BigPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a plan's file is kept while it is open. */
class PlanFileTest {

    @TempDir
    Path temp;

    private Path folder;
    private Fixture fixture;
    private final ByHand time = new ByHand();

    @BeforeEach
    void begin() throws IOException {
        fixture = Fixture.in(temp);
        folder = fixture.folder();
    }

    private Session open() throws CannotOpen {
        return Fixture.session(PlanFile.open(fixture.file(), fixture.data(), time));
    }

    @Test
    void everyFieldOfEveryKindComesBack() throws CannotOpen, CannotWrite {
        fixture.written();
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
    }

    @Test
    void aNewFileIsOpenedWithItsPlan() throws CannotOpen, CannotWrite {
        Opened opened = PlanFile.create(fixture.file(), Fixture.PLAN, fixture.data());
        opened.file().close();
        assertThat(opened.plan()).isEqualTo(Fixture.PLAN);
        assertThat(opened.recovered()).isEmpty();
    }

    @Test
    void anExistingFileIsNeverOverwrittenUnasked() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        byte[] before = Files.readAllBytes(fixture.file());
        assertThatThrownBy(() -> PlanFile.write(fixture.file(), Fixture.OTHER, fixture.data(), false))
                .isInstanceOfSatisfying(
                        CannotWrite.class, e -> assertThat(e.why()).isEqualTo(CannotWrite.Why.EXISTS));
        assertThat(fixture.file()).hasBinaryContent(before);
        PlanFile.write(fixture.file(), Fixture.OTHER, fixture.data(), true);
        assertThat(fixture.read()).isEqualTo(Fixture.OTHER);
    }

    @Test
    void anEditIsPublishedTwoSecondsAfterTheLast() throws CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        session.execute(Fixture.put(Fixture.person("anna")));
        time.pass(Duration.ofMillis(1_900));
        session.execute(Fixture.put(Fixture.person("bert")));
        time.pass(Duration.ofMillis(1_900));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saving(0));
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
        time.pass(Duration.ofMillis(100));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(2));
        assertThat(fixture.read()).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void endlessEditingIsPublishedAfterFifteenSeconds() throws CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        for (int second = 0; second < 15; second++) {
            session.execute(Fixture.put(Fixture.person("p" + second)));
            assertThat(session.isModified()).isTrue();
            time.pass(Duration.ofSeconds(1));
        }
        assertThat(session.isModified()).isFalse();
        assertThat(fixture.read()).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void closingPublishesAndLeavesNothingBehind() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        Session session = open();
        session.execute(Fixture.put(Fixture.person("anna")));
        session.execute(new Remove(Message.of("test"), new PersonId("person3")));
        session.close();
        assertThat(fixture.read()).isEqualTo(session.plan());
        assertThat(left(fixture.data().work())).allMatch(name -> name.endsWith(".lock"));
        assertThat(left(folder)).containsExactly("plan.hearth");
    }

    @Test
    void publishingOnRequestIsDoneWhenItSaysSo() throws CannotOpen, CannotWrite {
        fixture.written();
        Session session = open();
        session.execute(Fixture.put(Fixture.person("anna")));
        assertThat(session.store().publish()).isCompletedWithValue(new SaveState.Saved(1));
        assertThat(fixture.read()).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void permissionsOfTheFileStay() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        Files.setPosixFilePermissions(fixture.file(), PosixFilePermissions.fromString("rw-rw----"));
        Session session = open();
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fixture.file())))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aLinkToAFileStaysALink() throws CannotOpen, CannotWrite, IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.hearth"), fixture.written());
        Session session = Fixture.session(PlanFile.open(link, fixture.data(), time));
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        assertThat(link).isSymbolicLink();
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void anothersChangeIsNeverOverwritten() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        Session session = open();
        Path other = folder.resolve("other.hearth");
        PlanFile.write(other, Fixture.OTHER, fixture.data(), false);
        Files.copy(other, fixture.file(), StandardCopyOption.REPLACE_EXISTING);
        session.execute(Fixture.put(Fixture.person("anna")));
        time.pass(Pace.QUIET);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        assertThat(fixture.read()).isEqualTo(Fixture.OTHER);
        session.execute(Fixture.put(Fixture.person("bert")));
        session.close();
        assertThat(fixture.read()).isEqualTo(Fixture.OTHER);
        assertThat(PlanFile.read(conflictFile(), fixture.data())).isEqualTo(session.plan());
        assertThat(left(fixture.data().work())).allMatch(name -> name.endsWith(".lock"));
    }

    @Test
    void aFolderThatRefusesIsSaidSoAndTriedAgain() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        Session session = open();
        fixture.unplug();
        session.execute(Fixture.put(Fixture.person("anna")));
        time.pass(Pace.QUIET);
        assertThat(session.saveState()).isInstanceOf(SaveState.NotInFolder.class);
        assertThat(session.isModified()).isTrue();
        fixture.plugIn();
        time.pass(Pace.FIRST_RETRY);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        session.close();
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    private Path conflictFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains("plan (conflict 2026-11-21 "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<String> left(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void aBigPlanComesBackAsItWas() throws CannotOpen, CannotWrite {
        Plan plan = BigPlan.of(3, BigPlan.SMALL);
        PlanFile.write(fixture.file(), plan, fixture.data(), false);
        assertThat(fixture.read()).isEqualTo(plan);
    }
}
