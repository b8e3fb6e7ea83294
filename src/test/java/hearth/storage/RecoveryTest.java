package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes back after a session that ended without closing, and what comes of disks that refuse. */
class RecoveryTest extends OnFixture {

    private ByHand time = new ByHand();

    private Opened open() throws CannotOpen {
        time = new ByHand();
        return PlanFile.open(fixture.file(), fixture.data(), time);
    }

    /** Edits and dies; what is left is moved to where the next session, in this same process, finds it unclaimed. */
    private Plan editAndDie() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        session.execute(Fixture.put(Fixture.person("anna")));
        fixture = fixture.afterDeath();
        return session.plan();
    }

    private void changeByOthers() throws CannotWrite, IOException {
        Path other = temp.resolve("other.hearth");
        PlanFile.write(other, Fixture.OTHER, fixture.data(), true);
        Files.copy(other, fixture.file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path beside() throws IOException {
        try (Stream<Path> files = Files.list(fixture.folder())) {
            return files.filter(file -> file.toString().contains("conflict"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatWasNotPublishedComesBackAndIsPublished() throws CannotOpen, IOException {
        Plan last = editAndDie();
        Opened opened = open();
        assertThat(opened.plan()).isEqualTo(last);
        assertThat(opened.recovered()).contains(Message.of("storage.recovered", "plan.hearth"));
        assertThat(fixture.read()).isEqualTo(last);
        opened.file().close();
        assertThat(open().recovered()).isEmpty();
    }

    @Test
    void lookingAtAPlanBringsBackToo() throws CannotOpen, IOException {
        Plan last = editAndDie();
        assertThat(fixture.read()).isEqualTo(last);
    }

    @Test
    void whatOthersChangedMeanwhileStaysAndBothAreThere() throws CannotOpen, CannotWrite, IOException {
        Plan last = editAndDie();
        changeByOthers();
        Opened opened = open();
        assertThat(opened.plan()).isEqualTo(Fixture.OTHER);
        assertThat(opened.recovered().map(Message::key)).contains("storage.recovered.beside");
        assertThat(PlanFile.read(beside(), fixture.data())).isEqualTo(last);
        opened.file().close();
    }

    @Test
    void aFileThatVanishedAfterTheDeathIsThereAgain() throws CannotOpen, IOException {
        Plan last = editAndDie();
        Files.delete(fixture.file());
        Opened opened = open();
        opened.file().close();
        assertThat(fixture.read()).isEqualTo(last);
    }

    @Test
    void aDeathAfterPublishingLeavesNothingToBringBack() throws CannotOpen, CannotWrite, IOException {
        Session session = Fixture.session(open());
        session.execute(Fixture.put(Fixture.person("anna")));
        time.pass(Pace.QUIET);
        fixture = fixture.afterDeath();
        changeByOthers();
        Opened opened = open();
        assertThat(opened.recovered()).isEmpty();
        assertThat(opened.plan()).isEqualTo(Fixture.OTHER);
    }

    @Test
    void aWorkingCopyThatCannotBeReadIsKeptAndSaid() throws CannotOpen, IOException {
        editAndDie();
        Files.writeString(fixture.workingCopy(), "scribble");
        Opened opened = open();
        assertThat(opened.plan()).isEqualTo(Fixture.PLAN);
        assertThat(opened.recovered().map(Message::key)).contains("storage.recovered.damaged");
        opened.file().close();
        assertThat(fixture.leftInWork()).hasSize(1);
    }

    @Test
    void aWorkingFolderThatVanishedIsMadeAnewFromThePlanInMemory() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        session.execute(Fixture.put(Fixture.person("anna")));
        Disk.delete(Disk.folder(fixture.workingCopy()));
        session.execute(Fixture.put(Fixture.person("bert")));
        session.close();
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void aWorkingCopyThatRefusesIsSaidAndWrittenLater() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        Path work = fixture.data().work();
        Path away = work.resolveSibling("away");
        Files.move(work, away);
        Files.writeString(work, "in the way");
        session.execute(Fixture.put(Fixture.person("anna")));
        session.execute(Fixture.put(Fixture.person("bert")));
        assertThat(session.saveState()).isInstanceOf(SaveState.CannotSave.class);
        assertThat(fixture.isUntouched()).isTrue();
        Files.delete(work);
        Files.move(away, work);
        session.store().retry();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(2));
        session.close();
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void aWorkingCopyThatRefusesIsTriedAgainByItself() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        Path work = fixture.data().work();
        Files.move(work, work.resolveSibling("away"));
        Files.writeString(work, "in the way");
        session.execute(Fixture.put(Fixture.person("anna")));
        Files.delete(work);
        time.pass(Pace.FIRST_RETRY.plus(Duration.ofSeconds(1)));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        session.close();
    }
}
