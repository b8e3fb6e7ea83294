package hearth.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.backups.Changed.How;
import hearth.exchange.json.SamplePlan;
import hearth.session.ImmediateJobs;
import hearth.session.Occasion;
import hearth.storage.Backup;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.testing.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dialog of backups knows and does. */
class BackupsModelTest {

    @TempDir
    private Path folder;

    private static List<Backup> listed(Shelf shelf) {
        return ((Listing.Listed) shelf.listing().get()).backups();
    }

    private BackupsModel model(Kept kept) throws CannotOpen {
        TestDesk desk = TestDesk.with(LocalDate.of(2026, 11, 21), kept.plan());
        return new BackupsModel(desk.desk(), kept.backups());
    }

    @Test
    void theyAreListedTheNewestFirst() throws CannotOpen, CannotWrite {
        try (BackupsModel model = model(Kept.in(folder))) {
            assertThat(listed(model.shelf()))
                    .extracting(Backup::occasion)
                    .containsExactly(Occasion.HALF_HOUR, Occasion.REMOVAL, Occasion.IMPORT, Occasion.OPENING);
        }
    }

    @Test
    void whatIsInThemIsSaidOnceSomebodyLooks() throws CannotOpen, CannotWrite {
        try (BackupsModel model = model(Kept.in(folder))) {
            Backup newest = listed(model.shelf()).getFirst();
            assertThat(model.shelf().contents().of(newest).get()).isInstanceOfSatisfying(Held.Counts.class, counts -> {
                assertThat(counts.people()).isPositive();
                assertThat(counts.kpis()).isPositive();
            });
        }
    }

    @Test
    void aDamagedOneSaysSo() throws CannotOpen, CannotWrite, IOException {
        try (BackupsModel model = model(Kept.in(folder))) {
            Backup newest = listed(model.shelf()).getFirst();
            Files.write(newest.file(), new byte[100]);
            assertThat(model.shelf().contents().of(newest).get()).isInstanceOf(Held.Unreadable.class);
            model.compare(newest);
            assertThat(model.since().get()).isInstanceOf(Since.Unreadable.class);
        }
    }

    @Test
    void nobodyLooksTwiceOrUnasked() {
        List<Backup> looked = new ArrayList<>();
        Backup one = new Backup(Path.of("one"), Kept.NOW, Occasion.IMPORT, 1);
        try (Contents contents = new Contents(new ImmediateJobs(), backup -> {
            looked.add(backup);
            return new Held.Unreadable();
        })) {
            assertThat(looked).isEmpty();
            contents.of(one);
            contents.of(one);
            assertThat(looked).containsExactly(one);
        }
    }

    @Test
    void whatIsDifferentNowIsToldThingByThing() throws CannotOpen, CannotWrite {
        try (BackupsModel model = model(Kept.in(folder))) {
            model.compare(listed(model.shelf()).get(1));
            assertThat(model.since().get()).isInstanceOfSatisfying(Since.Compared.class, since -> {
                assertThat(since.changes())
                        .extracting(Changed::how)
                        .containsExactlyInAnyOrder(How.ADDED, How.CHANGED, How.REMOVED);
                assertThat(since.count(How.ADDED)).isEqualTo(1);
            });
        }
    }

    @Test
    void theSameStateHasNoDifference() throws CannotOpen, CannotWrite {
        try (BackupsModel model = model(Kept.in(folder))) {
            model.compare(listed(model.shelf()).getFirst());
            assertThat(model.since().get())
                    .isInstanceOfSatisfying(
                            Since.Compared.class,
                            since -> assertThat(since.changes()).isEmpty());
        }
    }

    @Test
    void anotherOneIsAnotherQuestion() throws CannotOpen, CannotWrite {
        try (BackupsModel model = model(Kept.in(folder))) {
            model.compare(listed(model.shelf()).getFirst());
            model.forget();
            assertThat(model.since().get()).isInstanceOf(Since.Unasked.class);
        }
    }

    @Test
    void openingOneIsAskedOfWhoeverOpensPlans() throws CannotOpen, CannotWrite {
        Kept kept = Kept.in(folder);
        TestDesk desk = TestDesk.with(LocalDate.of(2026, 11, 21), kept.plan());
        try (BackupsModel model = new BackupsModel(desk.desk(), kept.backups())) {
            List<Backup> opened = new ArrayList<>();
            Backup oldest = listed(model.shelf()).getLast();
            model.open(oldest, opened::add);
            assertThat(opened).containsExactly(oldest);
            assertThat(desk.occasions()).as("the present state is kept first").containsExactly(Occasion.RESTORE);
        }
    }

    @Test
    void daysAreSaidAsPeopleSayThem() {
        TestDesk desk = TestDesk.with(LocalDate.of(2026, 11, 21), SamplePlan.on(LocalDate.of(2026, 11, 21)));
        BackupWords words = new BackupWords(desk.desk().texts(), () -> Kept.NOW, ZoneId.of("Europe/Berlin"));
        assertThat(words.when(made("2026-11-20T23:30:00Z"))).startsWith("Today");
        assertThat(words.when(made("2026-11-20T22:30:00Z"))).startsWith("Yesterday");
        assertThat(words.when(made("2026-11-18T22:30:00Z"))).contains("18").contains("2026");
        assertThat(words.why(made("2026-11-18T22:30:00Z"))).isEqualTo("Before something was brought in");
    }

    @Test
    void sizesAreShort() {
        TestDesk desk = TestDesk.with(LocalDate.of(2026, 11, 21), SamplePlan.on(LocalDate.of(2026, 11, 21)));
        BackupWords words = new BackupWords(desk.desk().texts(), () -> Kept.NOW, ZoneId.of("UTC"));
        assertThat(words.size(new Backup(Path.of("x"), Kept.NOW, Occasion.IMPORT, 503_808)))
                .isEqualTo("504 kB");
        assertThat(words.size(new Backup(Path.of("x"), Kept.NOW, Occasion.IMPORT, 12_340_000)))
                .startsWith("12");
    }

    private static Backup made(String when) {
        return new Backup(Path.of("x"), Instant.parse(when), Occasion.IMPORT, 1);
    }
}
