package hearth.desktop.app;

import hearth.desktop.importing.Answers;
import hearth.desktop.shell.RecentPlan;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.own.KeptRecipes;
import hearth.session.Jobs;
import hearth.storage.disk.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the program remembers, now and in its file; written beside the toolkit's thread. */
final class Remembered implements Answers {

    private final MemoryFile file;
    private final Jobs jobs;
    private final KeptRecipes kept;
    private Memory memory;
    private List<Mapping> recipes;

    Remembered(DataFolder data, Jobs jobs) {
        this.file = new MemoryFile(data.preferences());
        this.kept = new KeptRecipes(data.root());
        this.recipes = kept.read();
        this.jobs = jobs;
        this.memory = this.file.read();
    }

    Memory now() {
        return memory;
    }

    /** The plans opened lately, the newest first. */
    List<RecentPlan> recents() {
        return memory.recents().stream().map(Remembered::recent).toList();
    }

    @Override
    public Optional<DateOrder> dateOrder(String recipe) {
        return Optional.ofNullable(memory.dateOrders().get(recipe));
    }

    @Override
    public void dateOrder(String recipe, DateOrder means) {
        change(memory -> memory.with(recipe, means));
    }

    @Override
    public List<Mapping> recipes() {
        return recipes;
    }

    @Override
    public void keep(Mapping recipe) {
        keep(KeptRecipes.with(recipes, recipe));
    }

    @Override
    public void forget(String name) {
        keep(KeptRecipes.without(recipes, name));
    }

    private void keep(List<Mapping> changed) {
        recipes = changed;
        jobs.quietly(progress -> write(changed), success -> {});
    }

    // A recipe that cannot be written serves until the program ends.
    private synchronized boolean write(List<Mapping> changed) {
        try {
            kept.write(changed);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A plan is open now. */
    void opened(OpenPlan open, InstantSource clock) {
        long now = clock.instant().getEpochSecond();
        change(memory -> memory.with(new Memory.Recent(open.file().toString(), open.name(), now)));
    }

    /** The folder of the newest plan that is not in Hearth's own. */
    Optional<Path> folder(Path own) {
        return recents().stream()
                .flatMap(recent ->
                        Optional.ofNullable(recent.file().toAbsolutePath().getParent()).stream())
                .filter(folder -> !folder.startsWith(own.toAbsolutePath()) && Files.isDirectory(folder))
                .findFirst();
    }

    void change(UnaryOperator<Memory> change) {
        change(change, () -> {});
    }

    /** Changes it and tells when it is in the file, or when the file refused, which costs no more than the memory. */
    void change(UnaryOperator<Memory> change, Runnable written) {
        memory = change.apply(memory);
        Memory snapshot = memory;
        jobs.quietly(progress -> write(snapshot), success -> written.run());
    }

    // One after the other, since two jobs may overtake each other.
    private synchronized boolean write(Memory snapshot) {
        try {
            file.write(snapshot);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static RecentPlan recent(Memory.Recent recent) {
        return new RecentPlan(Path.of(recent.file()), recent.name(), Instant.ofEpochSecond(recent.opened()));
    }
}
