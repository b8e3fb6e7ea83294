package hearth.cli;

import hearth.plan.Plan;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth care PLAN}: the first hundred, whoever needs a contact most first. */
@Command(name = "care")
final class CareCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private Question question = new Question();

    /** What is printed as JSON; {@code coverage} is a share, null while nobody is on the list. */
    record Report(LocalDate day, int cap, @Nullable Double coverage, List<Tended> people) {}

    /**
     * One of the hundred.
     *
     * @param desired days between contacts that are aimed for
     * @param maximum days after which they count as lost
     * @param last day of the last real contact, or null
     * @param overdueDays negative while the day lies ahead
     * @param urgency overdue ÷ cadence
     * @param given times given in the last twelve months; asked and listened likewise
     */
    record Tended(
            String id,
            String name,
            String tier,
            String state,
            int desired,
            int maximum,
            @Nullable LocalDate last,
            LocalDate due,
            long overdueDays,
            double urgency,
            int given,
            int asked,
            int listened,
            String nextStep) {}

    CareCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Plan plan = question.plan(around);
        CareList list = CareList.of(plan, question.day(around, plan));
        if (question.json()) {
            Say.json(around.out(), report(list));
        } else {
            print(list, new Texts(plan.settings().locale()));
        }
        return ExitCode.DONE;
    }

    private static Report report(CareList list) {
        OptionalDouble coverage = list.coverage();
        return new Report(
                list.day(),
                list.cap(),
                coverage.isPresent() ? coverage.getAsDouble() : null,
                list.rows().stream().map(CareCommand::tended).toList());
    }

    private static Tended tended(CareRow row) {
        return new Tended(
                row.id().value(),
                row.person().name(),
                row.tier().name(),
                row.state().name(),
                row.cadence().desired(),
                row.cadence().maximum(),
                row.last(),
                row.due(),
                row.overdueDays(),
                row.urgency(),
                row.ledger().given(),
                row.ledger().asked(),
                row.ledger().listened(),
                row.person().nextStep());
    }

    private void print(CareList list, Texts texts) {
        if (list.rows().isEmpty()) {
            around.out().println(texts.get("cli.care.nobody"));
        }
        for (CareRow row : list.rows()) {
            around.out()
                    .println(texts.get(
                            "cli.care.row",
                            row.person().name(),
                            texts.name("care", row.tier()),
                            texts.name("care", row.state()),
                            row.due(),
                            texts.number(row.urgency(), 1),
                            row.ledger().given(),
                            row.ledger().asked()));
        }
        around.out().flush();
    }
}
