package hearth.storage;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.WorkFolder;
import hearth.storage.rows.Facts;
import hearth.testing.BigPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A place with a plan's file and a data folder, and hands to work on them. */
public record Fixture(Path folder, DataFolder data) {

    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    public static final Plan PLAN = BigPlan.of(1, new BigPlan.Size(40, 100, 3, 12));
    public static final Plan OTHER = BigPlan.of(2, new BigPlan.Size(10, 20, 1, 4));

    public static Fixture in(Path folder) throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plans"));
        return new Fixture(plans, new DataFolder(folder.resolve("data"), NOON));
    }

    public Path file() {
        return folder.resolve("plan.hearth");
    }

    /** A file with {@link #PLAN} in it. */
    public Path written() throws CannotWrite {
        PlanFile.write(file(), PLAN, data, false);
        return file();
    }

    /** Takes the person's folder away, as an unplugged disk does. */
    void unplug() throws IOException {
        Files.move(folder, folder.resolveSibling("unplugged"));
    }

    void plugIn() throws IOException {
        Files.move(folder.resolveSibling("unplugged"), folder);
    }

    public Plan read() throws CannotOpen {
        return PlanFile.read(file(), data);
    }

    Facts facts() throws CannotOpen {
        return PlanFile.facts(file(), data);
    }

    /** The working copy of the file, if there is one. */
    Path workingCopy() {
        return new WorkFolder(data, Disk.real(file())).database();
    }

    /** What stands in the folder of working copies besides locks. */
    List<Path> leftInWork() throws IOException {
        if (!Files.exists(data.work())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data.work())) {
            return files.filter(file -> !file.toString().endsWith(".lock")).toList();
        }
    }

    /** True while the file still holds {@link #PLAN}; asked in a data folder of its own. */
    boolean isUntouched() throws CannotOpen {
        return PlanFile.read(file(), new DataFolder(folder.resolveSibling("looking"), NOON))
                .equals(PLAN);
    }

    /** The same after the process with the file open died: a copy of its data folder, without anybody's lock. */
    public Fixture afterDeath() throws IOException {
        Path copy = folder.resolveSibling("data-left");
        try (Stream<Path> files = Files.walk(data.root())) {
            for (Path from : files.toList()) {
                Files.copy(from, copy.resolve(data.root().relativize(from)));
            }
        }
        return new Fixture(folder, new DataFolder(copy, NOON));
    }

    public static Session session(Opened opened) {
        return new Session(opened.plan(), opened.file(), Runnable::run, NOON);
    }

    static Person person(String id) {
        return Person.named(new PersonId(id), "Somebody called " + id);
    }

    public static Put put(Entity entity) {
        return new Put(Message.of("test"), entity);
    }
}
