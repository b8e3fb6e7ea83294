package hearth.storage;

import hearth.plan.Plan;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.rows.Descent;
import hearth.storage.rows.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where two copies of a plan went separate ways: the newest state that both came through and that can still be read,
 * from one of the two files, if only the other has been edited since, or from a backup on this computer.
 *
 * @param kin true when both come from the same first file
 * @param state when that was; empty when no state they share is left
 * @param plan what the plan was then
 */
public record Ancestor(boolean kin, Optional<State> state, Optional<Plan> plan) {

    /** One of the two copies: where it comes from and the file it was last saved in. */
    public record Copy(Descent descent, Path file) {

        /**
         * The copy in a file.
         *
         * @throws CannotOpen when it is no sound plan or cannot be read
         */
        public static Copy of(Path file, DataFolder data) throws CannotOpen {
            return new Copy(PlanFile.facts(file, data).descent(), file);
        }
    }

    /** The common ancestor of two copies. */
    public static Ancestor of(Copy mine, Copy theirs, DataFolder data) {
        if (!mine.descent().origin().equals(theirs.descent().origin())) {
            return new Ancestor(false, Optional.empty(), Optional.empty());
        }
        return new Search(mine, theirs, data).ancestor();
    }

    private record Search(Copy mine, Copy theirs, DataFolder data) {

        Ancestor ancestor() {
            List<State> shared = shared();
            Set<String> wanted = shared.stream().map(State::digest).collect(Collectors.toSet());
            return Stream.concat(Stream.of(mine.file(), theirs.file()), backups())
                    .flatMap(file -> digest(file).filter(wanted::contains).stream()
                            .flatMap(digest -> found(file, digest, shared).stream()))
                    .findFirst()
                    .orElseGet(() -> new Ancestor(true, shared.stream().findFirst(), Optional.empty()));
        }

        /** The states in both lineages, newest first. */
        private List<State> shared() {
            Set<String> there =
                    theirs.descent().lineage().stream().map(State::digest).collect(Collectors.toSet());
            return mine.descent().lineage().reversed().stream()
                    .filter(state -> there.contains(state.digest()))
                    .toList();
        }

        private Stream<Path> backups() {
            try {
                return Backups.of(mine.descent().origin(), data).all().stream().map(Backup::file);
            } catch (IOException e) {
                // Without them the two are compared as they are.
                return Stream.empty();
            }
        }

        private Optional<String> digest(Path file) {
            try {
                return Optional.of(PlanFile.facts(file, data).digest());
            } catch (CannotOpen e) {
                return Optional.empty();
            }
        }

        private Optional<Ancestor> found(Path file, String digest, List<State> shared) {
            try {
                Plan plan = PlanFile.read(file, data);
                // The file may have been saved anew meanwhile.
                return PlanFile.digest(plan).equals(digest)
                        ? Optional.of(new Ancestor(true, state(digest, shared), Optional.of(plan)))
                        : Optional.empty();
            } catch (CannotOpen e) {
                return Optional.empty();
            }
        }

        private static Optional<State> state(String digest, List<State> shared) {
            return shared.stream()
                    .filter(state -> state.digest().equals(digest))
                    .findFirst();
        }
    }
}
