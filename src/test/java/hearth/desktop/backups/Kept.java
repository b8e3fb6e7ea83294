package hearth.desktop.backups;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Occasion;
import hearth.session.Session;
import hearth.storage.Backups;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A plan with a past: a file somebody worked on now and then, and the backups of that. */
public record Kept(Path folder) {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** A plan worked on three times: days ago, yesterday and this morning. */
    public static Kept in(Path folder) throws CannotOpen, CannotWrite {
        Kept kept = new Kept(folder);
        Plan plan = SamplePlan.on(LocalDate.of(2026, 11, 21));
        PlanFile.write(kept.file(), plan, kept.at(NOW), false);
        kept.work("2026-11-16T08:30:00Z", Occasion.IMPORT, add("zora"));
        kept.work("2026-11-20T17:05:10Z", Occasion.REMOVAL, add("yan"));
        kept.work("2026-11-21T09:02:00Z", Occasion.HALF_HOUR, rename("zora"), remove("yan"), add("xenia"));
        return kept;
    }

    public Path file() {
        return folder.resolve("bakery.hearth");
    }

    public Backups backups() {
        return Backups.of(file(), at(NOW)).orElseThrow();
    }

    /** The plan as it is in its file now. */
    public Plan plan() throws CannotOpen {
        return PlanFile.read(file(), at(NOW));
    }

    /** The data folder, at some time. */
    public DataFolder at(Instant instant) {
        return new DataFolder(folder.resolve("data"), Clock.fixed(instant, ZoneOffset.UTC));
    }

    private void work(String when, Occasion occasion, Command... commands) throws CannotOpen {
        Instant now = Instant.parse(when);
        Opened opened = PlanFile.open(file(), at(now));
        try (Session session = new Session(opened.plan(), opened.file(), Runnable::run, () -> now)) {
            for (Command command : commands) {
                session.execute(command);
            }
            session.store().backUp(occasion);
        }
    }

    private static Command add(String id) {
        return new Put(Message.of("test"), Person.named(new PersonId(id), "Somebody called " + id));
    }

    private static Command rename(String id) {
        return new Put(Message.of("test"), Person.named(new PersonId(id), "Somebody else"));
    }

    private static Command remove(String id) {
        return new Remove(Message.of("test"), new PersonId(id));
    }
}
