package hearth.cli;

import hearth.plan.Message;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.CannotOpen;
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
            boolean readable,
            @Nullable Integer people,
            @Nullable Integer touches,
            @Nullable Integer kpis) {}

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
        return kept.stream().allMatch(Kept::readable) ? ExitCode.DONE : ExitCode.WITH_REMARKS;
    }

    private static List<Backup> list(Backups backups) throws Failure {
        try {
            return backups.all();
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_READ,
                    Message.of("cli.cannotRead", backups.folder().toString()),
                    Message.of("cli.cannotRead.remedy"));
        }
    }

    private static Kept look(Backups backups, Backup backup) {
        try {
            Map<String, Integer> counts = backups.facts(backup).counts();
            return kept(backup, true, counts.get("people"), counts.get("touches"), counts.get("kpis"));
        } catch (CannotOpen e) {
            return kept(backup, false, null, null, null);
        }
    }

    private static Kept kept(
            Backup backup,
            boolean readable,
            @Nullable Integer people,
            @Nullable Integer touches,
            @Nullable Integer kpis) {
        return new Kept(
                backup.file().toString(),
                backup.made().toString(),
                backup.occasion().name(),
                backup.bytes(),
                readable,
                people,
                touches,
                kpis);
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
        String holds = kept.readable()
                ? texts.get("backups.holds", kept.people(), kept.touches(), kept.kpis())
                : texts.get("backups.unreadable");
        return texts.get(
                "cli.backups.line",
                texts.get("backups.day", texts.time(made.toLocalTime()), made.toLocalDate()),
                texts.name("backups", backup.occasion()),
                holds,
                kept.file());
    }
}
