package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import hearth.storage.erase.Rewriting;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the next start finds of sessions that ended badly. */
class LeftBehindTest extends OnFixture {

    private static final long NOBODY = Long.MAX_VALUE;

    private Session editing() throws CannotOpen {
        Session session = Fixture.session(PlanFile.open(fixture.file(), fixture.data(), new ByHand()));
        session.execute(Fixture.put(Fixture.person("anna")));
        return session;
    }

    private Path made(Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("work.db"), "a copy");
        return folder;
    }

    @Test
    void unsavedWorkIsFoundAndComesBackWithItsFile() throws CannotOpen, IOException {
        Session session = editing();
        fixture = fixture.afterDeath();
        Files.delete(fixture.file());
        assertThat(LeftBehind.in(fixture.data())).containsExactly(fixture.file());
        Opened again = PlanFile.open(fixture.file(), fixture.data(), new ByHand());
        assertThat(again.plan()).isEqualTo(session.plan());
        again.file().close();
        assertThat(LeftBehind.in(fixture.data())).isEmpty();
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void whatIsOpenIsNotLeftBehind() throws CannotOpen, IOException {
        Session session = editing();
        assertThat(LeftBehind.in(fixture.data())).isEmpty();
        session.close();
        assertThat(LeftBehind.in(fixture.data())).isEmpty();
    }

    @Test
    void lookingForItTakesNothingAway() throws CannotOpen, IOException {
        Session session = editing();
        fixture = fixture.afterDeath();
        LeftBehind.in(fixture.data());
        assertThat(LeftBehind.in(fixture.data())).containsExactly(fixture.file());
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void whereNothingWasEverOpenNothingIsLeft() throws IOException {
        assertThat(LeftBehind.in(new DataFolder(temp.resolve("new"), Fixture.NOON)))
                .isEmpty();
    }

    @Test
    void copiesOfTheDeadAreClearedAwayAndThoseOfTheLivingStay() throws IOException {
        Path dead = made(fixture.data().work().resolve("read-" + NOBODY + "-1f"));
        Path living = made(LeftBehind.reading(fixture.data()));
        Path other = made(fixture.data().work().resolve("something"));
        assertThat(LeftBehind.in(fixture.data())).isEmpty();
        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(other).exists();
    }

    @Test
    void whatAKilledPublishLaidBesideItsFileIsClearedAway() throws CannotOpen, IOException {
        Path file = Disk.real(fixture.folder().resolve("copy.hearth"));
        Path beside;
        try (WorkFolder work = new WorkFolder(fixture.data(), file)) {
            assertThat(work.claim()).isTrue();
            work.begin();
            work.note(new Note(file, "", "digest of the new one"));
            beside = Files.writeString(Publisher.temp(work, file), "half of it");
            LeftBehind.in(fixture.data());
            assertThat(beside).exists();
        }
        LeftBehind.in(fixture.data());
        assertThat(beside).doesNotExist();
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
    }

    @Test
    void aCopyThatErasingRewritesIsClearedAwayLikeOneForLooking() throws Exception {
        File work = fixture.data().work().toFile();
        new Rewriting(fixture.data())
                .read(
                        fixture.file(),
                        plan -> assertThat(work.list()).anyMatch(name -> LeftBehind.isReading(Path.of(name))));
        assertThat(fixture.leftInWork()).isEmpty();
    }
}
