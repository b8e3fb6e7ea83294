package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.ChangedByOthers;
import hearth.storage.disk.ConflictName;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Here;
import hearth.storage.disk.Trouble;
import hearth.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What becomes of an open plan when its file is changed, moved or taken away, or when it shall live elsewhere. */
class PlacesTest extends OnFixture {

    private static final String CONFLICT = "plan (conflict 2026-11-21 " + Here.host() + ")";

    private final ByHand time = new ByHand();
    private final List<Moved> moves = new ArrayList<>();

    private Opened open() throws CannotOpen {
        Opened opened = PlanFile.open(fixture.file(), fixture.data(), time);
        opened.file().onMoved(moves::add);
        return opened;
    }

    private Path sibling(String name) {
        return fixture.folder().resolve(name);
    }

    private void changeByOthers(Path file) throws CannotWrite, IOException {
        Path other = temp.resolve("other.hearth");
        PlanFile.write(other, Fixture.OTHER, fixture.data(), true);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void edit(Session session, String who) {
        session.execute(Fixture.put(Fixture.person(who)));
        time.pass(Pace.QUIET);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(fixture.folder())) {
            return files.map(Disk::name).sorted().toList();
        }
    }

    @Test
    void afterAConflictWorkGoesOnInTheConflictFile() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        changeByOthers(fixture.file());
        edit(session, "anna");
        Path beside = sibling(CONFLICT + ".hearth");
        assertThat(moves).containsExactly(new Moved(fixture.file(), beside));
        assertThat(opened.file().target()).isEqualTo(beside);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        edit(session, "bert");
        assertThat(PlanFile.read(beside, fixture.data())).isEqualTo(session.plan());
        assertThat(fixture.read()).isEqualTo(Fixture.OTHER);
        session.close();
    }

    @Test
    void whatIsOpenAfterAConflictIsTheConflictFile() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        changeByOthers(fixture.file());
        edit(Fixture.session(opened), "anna");
        CannotOpen again = catchThrowableOfType(
                CannotOpen.class, () -> PlanFile.open(opened.file().target(), fixture.data(), new ByHand()));
        assertThat(again.why()).isEqualTo(Why.IN_USE);
        PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file().close();
        opened.file().close();
    }

    @Test
    void anothersChangeIsSaidBeforeItBecomesAConflict() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        edit(session, "anna");
        changeByOthers(fixture.file());
        var _ = opened.file().publish();
        assertThat(session.saveState()).isInstanceOf(SaveState.Outdated.class);
        assertThat(session.isModified()).isFalse();
        edit(session, "bert");
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(2));
        assertThat(moves).hasSize(1);
        session.close();
        assertThat(fixture.read()).isEqualTo(Fixture.OTHER);
    }

    @Test
    void aConflictInAConflictFileIsNumbered() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        changeByOthers(fixture.file());
        edit(session, "anna");
        changeByOthers(opened.file().target());
        edit(session, "bert");
        session.close();
        assertThat(names()).containsExactly(CONFLICT + " 2.hearth", CONFLICT + ".hearth", "plan.hearth");
        assertThat(PlanFile.read(sibling(CONFLICT + " 2.hearth"), fixture.data()))
                .isEqualTo(session.plan());
    }

    @Test
    void undoReachesBackOverAConflict() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        edit(session, "anna");
        changeByOthers(fixture.file());
        edit(session, "bert");
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(Fixture.PLAN);
        session.close();
        assertThat(PlanFile.read(opened.file().target(), fixture.data())).isEqualTo(Fixture.PLAN);
    }

    @Test
    void aVeryLongNameIsShortenedForItsConflictFile() throws IOException {
        Path file = sibling("ü".repeat(120) + ".hearth");
        Path beside = ConflictName.beside(file, Fixture.NOON, Files::exists);
        Files.createFile(beside);
        assertThat(Disk.name(beside)).contains("üüü (conflict 2026-11-21");
    }

    @Test
    void aFileThatVanishedIsNotPutBackUnasked() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        Files.delete(fixture.file());
        edit(session, "anna");
        time.pass(Duration.ofMinutes(10));
        assertThat(session.saveState()).isInstanceOf(SaveState.Vanished.class);
        assertThat(session.isModified()).isTrue();
        assertThat(fixture.file()).doesNotExist();
        session.close();
    }

    @Test
    void aFileThatVanishedIsPutBackWhenAsked() throws CannotOpen, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        Files.delete(fixture.file());
        edit(session, "anna");
        opened.file().putBack();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        assertThat(fixture.read()).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void aFileThatVanishedIsMissedWithoutAnyChange() throws CannotOpen, IOException {
        Opened opened = open();
        Files.delete(fixture.file());
        var _ = opened.file().publish();
        assertThat(opened.file().state()).isInstanceOf(SaveState.Vanished.class);
        opened.file().putBack();
        assertThat(opened.file().state()).isEqualTo(new SaveState.Saved(0));
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
        opened.file().close();
    }

    @Test
    void aFileThatComesBackByItselfIsWrittenAgain() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        Path away = temp.resolve("away.hearth");
        Files.move(fixture.file(), away);
        edit(session, "anna");
        Files.move(away, fixture.file());
        time.pass(Pace.FIRST_RETRY);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        assertThat(fixture.read()).isEqualTo(session.plan());
        session.close();
    }

    @Test
    void aFileThatIsAwayForAMomentIsNoNews() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        List<SaveState> told = new ArrayList<>();
        session.onSaveState(told::add);
        Path away = temp.resolve("away.hearth");
        Files.move(fixture.file(), away);
        time.meanwhile(() -> moveBack(away));
        edit(session, "anna");
        assertThat(told).containsExactly(new SaveState.Saving(0), new SaveState.Saved(1));
        assertThat(time.paused()).isLessThan(Duration.ofSeconds(1));
        session.close();
    }

    private void moveBack(Path away) {
        try {
            Files.move(away, fixture.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatVanishedWhileItWasOpenIsStillThereNextTime() throws CannotOpen, IOException {
        Opened opened = open();
        Files.delete(fixture.file());
        opened.file().close();
        Opened again = PlanFile.open(fixture.file(), fixture.data(), new ByHand());
        assertThat(again.plan()).isEqualTo(Fixture.PLAN);
        assertThat(again.recovered()).isPresent();
        again.file().close();
    }

    @Test
    void anUnpluggedDiskIsNotTakenForAVanishedFile() throws CannotOpen, IOException {
        Session session = Fixture.session(open());
        fixture.unplug();
        edit(session, "anna");
        assertThat(session.saveState()).isInstanceOf(SaveState.NotInFolder.class);
        fixture.plugIn();
        session.store().retry();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        session.close();
    }

    @Test
    void savedUnderANewNameWorkGoesOnThereAndTheOldFileStays() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        session.execute(Fixture.put(Fixture.person("anna")));
        opened.file().saveAs(sibling("new.hearth"));
        assertThat(opened.file().target()).isEqualTo(sibling("new.hearth"));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        edit(session, "bert");
        session.undo();
        session.undo();
        session.close();
        assertThat(names()).containsExactly("new.hearth", "plan.hearth");
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
        assertThat(PlanFile.read(sibling("new.hearth"), fixture.data())).isEqualTo(Fixture.PLAN);
        assertThat(fixture.leftInWork()).isEmpty();
    }

    @Test
    void aNewNameThatIsOpenIsRefusedAndNothingChanges() throws CannotOpen, CannotWrite {
        PlanFile.write(sibling("other.hearth"), Fixture.OTHER, fixture.data(), false);
        Opened other = PlanFile.open(sibling("other.hearth"), fixture.data(), new ByHand());
        Opened opened = open();
        Session session = Fixture.session(opened);
        session.execute(Fixture.put(Fixture.person("anna")));
        CannotWrite refused =
                catchThrowableOfType(CannotWrite.class, () -> opened.file().saveAs(sibling("other.hearth")));
        assertThat(refused.why()).isEqualTo(CannotWrite.Why.IN_USE);
        assertThat(opened.file().target()).isEqualTo(fixture.file());
        session.close();
        other.file().close();
        assertThat(fixture.read()).isEqualTo(session.plan());
    }

    @Test
    void aNewNameInAFolderThatIsNotThereIsRefusedAndNothingChanges() throws CannotOpen, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        session.execute(Fixture.put(Fixture.person("anna")));
        CannotWrite refused = catchThrowableOfType(
                CannotWrite.class, () -> opened.file().saveAs(sibling("nowhere").resolve("new.hearth")));
        assertThat(refused.why()).isEqualTo(CannotWrite.Why.REFUSED);
        session.close();
        assertThat(fixture.read()).isEqualTo(session.plan());
        assertThat(fixture.leftInWork()).isEmpty();
    }

    @Test
    void whatVanishedCanBeSavedUnderANewName() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        Files.delete(fixture.file());
        edit(session, "anna");
        opened.file().saveAs(sibling("new.hearth"));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        session.close();
        assertThat(names()).containsExactly("new.hearth");
    }

    @Test
    void aCopyIsSavedElsewhereEvenWhenHearthsOwnFolderRefuses() throws CannotOpen, CannotWrite, IOException {
        Path full = temp.resolve("full");
        Files.writeString(full, "a file where the folder should be");
        Path elsewhere = sibling("elsewhere.hearth");
        PlanFile.write(elsewhere, Fixture.OTHER, new DataFolder(full, Fixture.NOON), false);
        assertThat(PlanFile.read(elsewhere, fixture.data())).isEqualTo(Fixture.OTHER);
        assertThat(names()).containsExactly("elsewhere.hearth", "plan.hearth");
        CannotWrite taken = catchThrowableOfType(
                CannotWrite.class,
                () -> PlanFile.write(elsewhere, Fixture.PLAN, new DataFolder(full, Fixture.NOON), false));
        assertThat(taken.why()).isEqualTo(CannotWrite.Why.EXISTS);
    }

    @Test
    void aFileFoundAgainIsGoneOnIn() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        Files.move(fixture.file(), sibling("renamed.hearth"));
        edit(session, "anna");
        opened.file().relocate(sibling("renamed.hearth"));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        session.close();
        assertThat(names()).containsExactly("renamed.hearth");
        assertThat(PlanFile.read(sibling("renamed.hearth"), fixture.data())).isEqualTo(session.plan());
    }

    @Test
    void anotherFileIsNotTakenForTheOneThatVanished() throws CannotOpen, CannotWrite, IOException {
        Opened opened = open();
        Session session = Fixture.session(opened);
        Files.delete(fixture.file());
        PlanFile.write(sibling("other.hearth"), Fixture.OTHER, fixture.data(), false);
        edit(session, "anna");
        CannotWrite refused =
                catchThrowableOfType(CannotWrite.class, () -> opened.file().relocate(sibling("other.hearth")));
        assertThat(refused.why()).isEqualTo(CannotWrite.Why.ANOTHER);
        assertThat(PlanFile.read(sibling("other.hearth"), fixture.data())).isEqualTo(Fixture.OTHER);
        opened.file().putBack();
        session.close();
    }

    @Test
    void theDiskThatIsFullIsNamed() {
        Texts texts = new Texts(Locale.UK);
        Path folder = Path.of("/media/stick");
        List<Exception> full = List.of(
                new FileSystemException("/media/stick/x", null, "No space left on device"),
                new IOException("No space left on device"),
                new SQLiteException("[SQLITE_FULL]", SQLiteErrorCode.SQLITE_FULL),
                new SQLiteException("[SQLITE_IOERR_WRITE]", SQLiteErrorCode.SQLITE_IOERR_WRITE));
        assertThat(full)
                .allSatisfy(failure -> assertThat(texts.say(Trouble.of(failure, folder)))
                        .isEqualTo("the disk that /media/stick is on is full"));
    }

    @Test
    void onlyWhatOthersMayLetGoOfIsWaitedFor() {
        assertThat(Trouble.mayPass(new AccessDeniedException("x"))).isTrue();
        assertThat(Trouble.mayPass(new FileSystemException("x", null, "Device or resource busy")))
                .isTrue();
        assertThat(Trouble.mayPass(new NoSuchFileException("x"))).isFalse();
        assertThat(Trouble.mayPass(new ChangedByOthers(Path.of("x")))).isFalse();
        assertThat(Trouble.mayPass(new FileSystemException("x", null, "No space left on device")))
                .isFalse();
    }
}
