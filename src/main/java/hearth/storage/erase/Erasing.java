package hearth.storage.erase;

import hearth.plan.ChangeSet;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.privacy.AboutPerson;
import hearth.plan.privacy.Erasure;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Trouble;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes one person out of everything this computer keeps of a plan: its file and conflict copies, its backups, what
 * sessions left behind. First everything is looked through, for somebody may have had another name once; then the
 * person's files are rewritten, then Hearth's own. It can be done again at any time and goes on where it stopped.
 */
public final class Erasing implements AutoCloseable {

    private final Path file;
    private final DataFolder data;
    private final Rewriting rewriting;
    private final Kin kin;
    private final Opened plan;
    private final Map<Path, Opened> conflicts = new LinkedHashMap<>();
    private final List<Path> backups;
    private final Set<Path> unreadable = new HashSet<>();

    /**
     * Takes a person out of a plan's file and out of everything this computer keeps of it, for good: conflict copies
     * beside it, backups, what sessions left behind.
     *
     * @param whom who is meant, asked of every state of the plan; a person may stand in backups alone
     * @param instead what free text says in the place of their name, or null to leave free text alone
     * @throws CannotErase when nobody or several are meant, or when a file cannot be rewritten; it can be done again then
     */
    public static Erased erase(Path file, Function<Plan, List<Person>> whom, @Nullable String instead, DataFolder data)
            throws CannotErase {
        try (Erasing erasing = new Erasing(file, data)) {
            return erasing.erase(whom, instead);
        }
    }

    /** Opens the plan and its conflict copies, so that nobody else does meanwhile. */
    private Erasing(Path file, DataFolder data) throws CannotErase {
        this.file = Disk.real(file);
        this.data = data;
        this.rewriting = new Rewriting(data);
        this.plan = opened(this.file, data);
        this.kin = new Kin(plan.file().descent().origin(), this.file, data);
        try {
            for (Path conflict : kin.conflicts()) {
                conflicts.put(conflict, opened(conflict, data));
            }
            // A backup that is just being made comes before what is asked now.
            plan.file().kept().join();
            conflicts.values().forEach(conflict -> conflict.file().kept().join());
            this.backups = kin.backups();
        } catch (IOException e) {
            close();
            throw halfDone(this.file, e);
        } catch (CannotErase e) {
            close();
            throw e;
        }
    }

    private Erased erase(Function<Plan, List<Person>> whom, @Nullable String instead) throws CannotErase {
        PersonId id = meant(whom);
        Set<Person> versions = new LinkedHashSet<>();
        Map<String, Person> others = new HashMap<>();
        everyState(state -> {
            state.find(id).ifPresent(versions::add);
            state.all(Person.class).stream()
                    .filter(person -> !person.id().equals(id))
                    .forEach(person -> others.putIfAbsent(person.name(), person));
        });
        Erasure erasure = new Erasure(
                id, versions, others.values(), instead, () -> UUID.randomUUID().toString());
        return erase(id, erasure, instead != null);
    }

    @Override
    public void close() {
        conflicts.values().forEach(conflict -> conflict.file().close());
        plan.file().close();
    }

    private Erased erase(PersonId id, Erasure erasure, boolean strikes) throws CannotErase {
        int touches = 0;
        int ties = 0;
        int mentions = 0;
        if (plan.plan().has(id)) {
            AboutPerson about = AboutPerson.of(plan.plan(), plan.plan().get(id), erasure.traces());
            touches = about.touches().size();
            ties = about.ties().size();
            mentions = about.mentions().size();
        }
        rewrite(plan, erasure);
        for (Opened conflict : conflicts.values()) {
            rewrite(conflict, erasure);
        }
        int rewritten = rewriteBackups(erasure);
        rewriteLeftovers(erasure);
        return new Erased(
                id,
                touches,
                ties,
                strikes ? mentions : 0,
                strikes ? 0 : mentions,
                rewritten,
                backups.size() - rewritten,
                List.copyOf(conflicts.keySet()),
                copies());
    }

    private PersonId meant(Function<Plan, List<Person>> whom) throws CannotErase {
        List<Person> now = whom.apply(plan.plan());
        Set<String> ids = new TreeSet<>();
        if (now.isEmpty()) {
            everyState(state ->
                    whom.apply(state).forEach(person -> ids.add(person.id().value())));
        } else {
            now.forEach(person -> ids.add(person.id().value()));
        }
        if (ids.isEmpty()) {
            throw CannotErase.nobody();
        }
        if (ids.size() > 1) {
            throw CannotErase.several(String.join(", ", ids));
        }
        return new PersonId(ids.iterator().next());
    }

    /** Hands out the plan as it is now and as it is in everything kept of it. */
    private void everyState(Consumer<Plan> reader) {
        reader.accept(plan.plan());
        conflicts.values().forEach(conflict -> reader.accept(conflict.plan()));
        for (Path backup : backups) {
            try {
                rewriting.read(backup, reader);
            } catch (IOException | SQLException | Unsound e) {
                unreadable.add(backup);
            }
        }
    }

    /** Writes and publishes, and waits for it; also where nothing changes, since a file may hold more than its rows. */
    private static void rewrite(Opened opened, Erasure erasure) throws CannotErase {
        ChangeSet changes = erasure.changes(opened.plan());
        opened.file().write(new Revision(1, opened.plan(), opened.plan().with(changes), changes));
        switch (opened.file().publish().join()) {
            case SaveState.Saved(long _) -> {}
            case SaveState.CannotSave(long _, var problem) -> throw CannotErase.unpublished(problem);
            case SaveState.NotInFolder(long _, var problem) -> throw CannotErase.unpublished(problem);
            case SaveState.Outdated(long _, var problem) -> throw CannotErase.unpublished(problem);
            case SaveState.Vanished(long _, var problem) -> throw CannotErase.unpublished(problem);
            case SaveState.ReadOnly(var problem) -> throw CannotErase.unpublished(problem);
            case SaveState.Saving(long _) -> throw new IllegalStateException("published and yet not saved");
        }
    }

    private int rewriteBackups(Erasure erasure) throws CannotErase {
        int rewritten = 0;
        for (Path backup : backups) {
            try {
                if (unreadable.contains(backup)) {
                    Files.deleteIfExists(backup);
                } else {
                    rewriting.rewrite(backup, erasure::changes);
                    rewritten++;
                }
            } catch (IOException | SQLException | Unsound e) {
                throw halfDone(backup, e);
            }
        }
        return rewritten;
    }

    private void rewriteLeftovers(Erasure erasure) throws CannotErase {
        List<Path> files = new ArrayList<>(conflicts.keySet());
        files.add(file);
        Set<String> own =
                files.stream().map(each -> new WorkFolder(data, each).name()).collect(Collectors.toSet());
        try {
            new Leftovers(kin, rewriting, own).rewrite(erasure::changes);
            for (Path each : files) {
                kin.sweepBeside(each);
            }
        } catch (IOException | SQLException | Unsound e) {
            throw halfDone(data.work(), e);
        }
    }

    private List<Path> copies() throws CannotErase {
        try {
            return kin.copies();
        } catch (IOException e) {
            throw halfDone(file, e);
        }
    }

    private static Opened opened(Path file, DataFolder data) throws CannotErase {
        try {
            return PlanFile.open(file, data);
        } catch (CannotOpen e) {
            throw CannotErase.of(e);
        }
    }

    private static CannotErase halfDone(Path file, Exception cause) {
        return CannotErase.halfDone(
                Message.of("storage.erase.file", Disk.name(file)), Trouble.of(cause, Disk.folder(file)), cause);
    }
}
