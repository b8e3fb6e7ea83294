package hearth.cli;

import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.disk.CannotOpen;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth backups PLAN}: the earlier states of a plan on this computer, also when its file cannot be read. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "PLAN", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    /** What is printed as JSON, the newest first. */
    record Report(List<Kept> backups) {}

    /** One of them; without counts when it has been damaged since it was made. */
    record Kept(
            String file,
            String made,
            String occasion,
            long bytes,
            @Nullable Counts counts) {}

    /** How much of what people ask for first is in it. */
    record Counts(int people, int touches, int kpis) {}

    BackupsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Optional<Backups> backups = Backups.of(file, around.data());
        List<Backup> all = backups.isPresent() ? list(backups.get()) : List.of();
        List<Kept> kept = backups.stream()
                .flatMap(found -> all.stream().map(backup -> look(found, backup)))
                .toList();
        if (json) {
            Say.json(around.out(), new Report(kept));
        } else {
            print(all, kept);
        }
        return kept.stream().allMatch(each -> each.counts() != null) ? ExitCode.DONE : ExitCode.WITH_REMARKS;
    }

    private static List<Backup> list(Backups backups) throws Failure {
        try {
            return backups.all();
        } catch (IOException e) {
            throw Failure.cannotRead(backups.folder());
        }
    }

    private static Kept look(Backups backups, Backup backup) {
        return new Kept(
                backup.file().toString(),
                backup.made().toString(),
                backup.occasion().name(),
                backup.bytes(),
                counts(backups, backup));
    }

    private static @Nullable Counts counts(Backups backups, Backup backup) {
        try {
            Map<String, Integer> found = backups.facts(backup).counts();
            return new Counts(
                    found.getOrDefault("people", 0), found.getOrDefault("touches", 0), found.getOrDefault("kpis", 0));
        } catch (CannotOpen e) {
            return null;
        }
    }

    private void print(List<Backup> all, List<Kept> kept) {
        Texts texts = new Texts(around.locale());
        if (all.isEmpty()) {
            around.out().println(texts.get("cli.backups.none", file.toString()));
        }
        for (int i = 0; i < all.size(); i++) {
            around.out().println(line(texts, all.get(i), kept.get(i)));
        }
        around.out().flush();
    }

    private String line(Texts texts, Backup backup, Kept kept) {
        LocalDateTime made =
                LocalDateTime.ofInstant(backup.made(), around.clock().getZone());
        Counts counts = kept.counts();
        String holds = counts == null
                ? texts.get("backups.unreadable")
                : texts.get("backups.holds", counts.people(), counts.touches(), counts.kpis());
        return texts.get(
                "cli.backups.line",
                texts.get("backups.day", texts.time(made.toLocalTime()), made.toLocalDate()),
                texts.name("backups", backup.occasion()),
                holds,
                kept.file());
    }
}
