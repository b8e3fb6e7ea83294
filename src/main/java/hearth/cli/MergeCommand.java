package hearth.cli;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.merge.Choices;
import hearth.plan.merge.Conflict;
import hearth.plan.merge.Merge;
import hearth.plan.merge.Side;
import hearth.plan.merge.Words;
import hearth.storage.Ancestor;
import hearth.storage.rows.Descent;
import hearth.storage.rows.State;
import hearth.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth merge BASE|- MINE THEIRS OUT}: one plan of two copies that were edited apart. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private static final String LOOK = "-";

    private final Surroundings around;
    private final PlanFiles plans;

    @Parameters(index = "0", paramLabel = "BASE|-", descriptionKey = "cli.option.merge.base")
    private String base = LOOK;

    @Parameters(index = "1", paramLabel = "MINE", descriptionKey = "cli.option.merge.mine")
    private Path mine = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "cli.option.merge.theirs")
    private Path theirs = Path.of("");

    @Parameters(index = "3", paramLabel = "OUT", descriptionKey = "cli.option.merge.out")
    private Path out = Path.of("");

    @Option(names = "--theirs", descriptionKey = "cli.option.merge.favourTheirs")
    private boolean favourTheirs;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    /**
     * What the copies are measured by.
     *
     * @param name the file, or when that state was; null when there is none
     * @param words what is said about it
     */
    private record Base(Optional<Plan> plan, @Nullable String name, Message words) {}

    MergeCommand(Surroundings around) {
        this.around = around;
        this.plans = new PlanFiles(around.data());
    }

    @Override
    public Integer call() throws Failure {
        Plan ours = plans.read(mine);
        Plan others = plans.read(theirs);
        Ancestor.Copy here = plans.copy(mine);
        Ancestor.Copy there = plans.copy(theirs);
        Base from = base.equals(LOOK) ? found(plans.ancestor(here, there), ours) : given(Path.of(base));
        Merge merge = Merge.of(from.plan().orElseGet(Plan::empty), ours, others, Choices.all(favoured()));
        plans.create(out, merge.plan(), descent(here.descent(), there.descent(), merge), force);
        print(merge, from, others);
        return merge.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.WITH_REMARKS;
    }

    private Side favoured() {
        return favourTheirs ? Side.THEIRS : Side.MINE;
    }

    /**
     * Copies of one plan merge into a successor of both, from which the next merge begins. While conflicts are
     * undecided it is a successor of mine alone; else they would never be seen again.
     */
    private Descent descent(Descent mine, Descent theirs, Merge merge) {
        boolean decided = merge.conflicts().isEmpty() || favourTheirs;
        return decided && mine.origin().equals(theirs.origin()) ? mine.joined(theirs) : mine;
    }

    private Base given(Path file) throws Failure {
        return new Base(Optional.of(plans.read(file)), file.toString(), Message.of("cli.merge.base", file.toString()));
    }

    private static Base found(Ancestor ancestor, Plan mine) {
        if (!ancestor.kin()) {
            return new Base(Optional.empty(), null, Message.of("cli.merge.strangers"));
        }
        Optional<Instant> saved = ancestor.state().map(State::saved);
        if (ancestor.plan().isEmpty() || saved.isEmpty()) {
            return new Base(Optional.empty(), null, Message.of("cli.merge.noBase"));
        }
        ZonedDateTime then = saved.get().atZone(mine.settings().zone());
        Message state = Message.of("cli.merge.base.state", then.toLocalDate(), then.toLocalTime());
        return new Base(ancestor.plan(), saved.get().toString(), Message.of("cli.merge.base", state));
    }

    private void print(Merge merge, Base from, Plan others) {
        Texts texts = new Texts(merge.mine().settings().locale());
        Words words = new Words(merge.mine(), others);
        MergeReport report = MergeReport.of(from.name(), merge, words, texts);
        if (json) {
            Say.json(around.out(), report);
            return;
        }
        say(texts, from.words());
        say(texts, done(report));
        if (!merge.conflicts().isEmpty()) {
            String held = (favourTheirs ? theirs : mine).toString();
            say(texts, Message.of("cli.merge.conflicts", merge.conflicts().size(), out.toString(), held));
            merge.conflicts().forEach(conflict -> print(conflict, words, texts));
        }
        around.out().flush();
    }

    private Message done(MergeReport report) {
        return Message.of(
                "cli.merge.done",
                out.toString(),
                report.taken(),
                theirs.toString(),
                report.added(),
                report.removed(),
                report.changed());
    }

    private void print(Conflict conflict, Words words, Texts texts) {
        say(
                texts,
                Message.of(
                        "cli.merge.conflict",
                        Words.kind(conflict.id()),
                        words.name(conflict.id()),
                        words.place(conflict.spot()),
                        words.value(conflict, Side.MINE),
                        mine.toString(),
                        words.value(conflict, Side.THEIRS),
                        theirs.toString()));
        if (conflict.why() != null) {
            say(texts, Message.of("cli.merge.why", conflict.why()));
        }
    }

    private void say(Texts texts, Message words) {
        around.out().println(texts.say(words));
    }
}
