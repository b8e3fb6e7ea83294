package hearth.cli;

import hearth.plan.Message;
import hearth.plan.catalog.Kinds;
import hearth.storage.Doctor;
import hearth.storage.Examination;
import hearth.storage.Examination.Check;
import hearth.storage.Examination.Verdict;
import hearth.storage.disk.CannotOpen;
import hearth.storage.rows.Facts;
import hearth.storage.salvage.Lost;
import hearth.storage.salvage.Recovered;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth doctor FILE}: whether a plan's file is sound, and what can be recovered when it is not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Option(names = "--recover", paramLabel = "OUT", descriptionKey = "cli.option.recover")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    /** What is printed as JSON. What is not known of a file is null. */
    record Report(
            String file,
            String verdict,
            long size,
            @Nullable Integer schema,
            @Nullable String program,
            @Nullable String saved,
            @Nullable String origin,
            @Nullable String digest,
            Map<String, Integer> counts,
            List<Part> checks,
            @Nullable Rescue recovered) {}

    /** One part that was looked at. */
    record Part(String check, String condition, List<String> details) {}

    /** What was recovered into which file. */
    record Rescue(String file, Map<String, Integer> counts, List<Loss> lost) {}

    /** What was lost, or, when it is kept, lost a part. */
    record Loss(String kind, String id, boolean kept, String reason) {}

    DoctorCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        if (out != null && isSame(file, out)) {
            throw Failure.usage("cli.doctor.same");
        }
        Doctor doctor = new Doctor(around.data());
        Examination found = doctor.examine(file);
        Recovered recovered = out == null ? null : recover(doctor, out);
        Texts texts = new Texts(around.locale());
        if (json) {
            Say.json(around.out(), report(found, recovered, texts));
        } else {
            print(found, texts);
            print(recovered, texts);
        }
        around.out().flush();
        return recovered == null ? code(found.verdict()) : code(recovered);
    }

    /** The damaged file is the last that goes. */
    private static boolean isSame(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case SOUND -> ExitCode.DONE;
            case DAMAGED -> ExitCode.WITH_REMARKS;
            case NEWER, UNREADABLE -> ExitCode.CANNOT_READ;
        };
    }

    private static int code(Recovered recovered) {
        return recovered.lost().isEmpty() ? ExitCode.DONE : ExitCode.WITH_REMARKS;
    }

    private Recovered recover(Doctor doctor, Path to) throws Failure {
        Recovered recovered = recovered(doctor);
        new PlanFiles(around.data()).create(to, recovered.plan(), recovered.descent(), force);
        return recovered;
    }

    private Recovered recovered(Doctor doctor) throws Failure {
        try {
            return doctor.recover(file);
        } catch (CannotOpen e) {
            throw PlanFiles.cannotOpen(file, e);
        }
    }

    private void print(Examination found, Texts texts) {
        around.out().println(texts.get("cli.doctor.file", file.toString(), found.size()));
        found.facts().ifPresent(facts -> print(facts, texts));
        for (Check check : found.checks()) {
            around.out()
                    .println(texts.get(
                            "cli.doctor.check",
                            texts.name("storage", check.part()),
                            texts.name("storage", check.condition())));
            check.details().forEach(detail -> around.out().println(texts.get("cli.doctor.detail", detail)));
        }
        around.out().println(texts.name("storage", found.verdict()));
        found.problem().ifPresent(problem -> {
            around.out().println(texts.say(problem.happened()));
            around.out().println(texts.say(problem.remedy()));
        });
    }

    private void print(Facts facts, Texts texts) {
        Message saved = facts.saved()
                .map(moment -> Message.of(
                        "cli.doctor.saved",
                        moment.atZone(around.clock().getZone()).toLocalDate(),
                        facts.program().orElse("")))
                .orElseGet(() -> Message.of("cli.doctor.savedLongAgo"));
        around.out().println(texts.get("cli.doctor.facts", facts.schema(), saved, facts.digest()));
        facts.counts().forEach((kind, count) -> around.out().println(texts.get("cli.doctor.count", kind, count)));
    }

    private void print(@Nullable Recovered recovered, Texts texts) {
        if (recovered == null) {
            return;
        }
        for (Lost lost : recovered.lost()) {
            String key = lost.kept() ? "cli.doctor.cut" : "cli.doctor.lost";
            around.out().println(texts.get(key, lost.kind(), lost.id(), texts.say(lost.reason())));
        }
        long gone = recovered.lost().stream().filter(lost -> !lost.kept()).count();
        around.out()
                .println(texts.get(
                        "cli.doctor.recovered",
                        String.valueOf(out),
                        recovered.plan().size(),
                        gone));
    }

    private Report report(Examination found, @Nullable Recovered recovered, Texts texts) {
        Facts facts = found.facts().orElse(null);
        return new Report(
                file.toString(),
                found.verdict().name(),
                found.size(),
                facts == null ? null : facts.schema(),
                facts == null ? null : facts.program().orElse(null),
                facts == null ? null : facts.saved().map(Object::toString).orElse(null),
                facts == null ? null : facts.descent().origin().toString(),
                facts == null ? null : facts.digest(),
                facts == null ? Map.of() : facts.counts(),
                found.checks().stream().map(DoctorCommand::part).toList(),
                recovered == null ? null : rescue(recovered, texts));
    }

    private static Part part(Check check) {
        return new Part(check.part().name(), check.condition().name(), check.details());
    }

    private Rescue rescue(Recovered recovered, Texts texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Kinds.ALL.forEach(kind ->
                counts.put(kind.name(), recovered.plan().all(kind.type()).size()));
        return new Rescue(
                String.valueOf(out),
                counts,
                recovered.lost().stream()
                        .map(lost -> new Loss(lost.kind(), lost.id(), lost.kept(), texts.say(lost.reason())))
                        .toList());
    }
}
