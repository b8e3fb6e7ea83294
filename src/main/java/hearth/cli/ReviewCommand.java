package hearth.cli;

import hearth.plan.Plan;
import hearth.plan.review.Finding;
import hearth.plan.review.Review;
import hearth.plan.review.SetAside;
import hearth.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth review PLAN}: what the plan's own critic says. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private Question question = new Question();

    /** What is printed as JSON. */
    record Report(List<Found> findings) {}

    /** One finding in words; {@code setAside} is the reason it was set aside with, or null. */
    record Found(
            String practice,
            String severity,
            String subject,
            String reason,
            String remedy,
            @Nullable String setAside) {}

    ReviewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Plan plan = question.plan(around);
        List<Finding> findings = Review.of(plan, question.day(around, plan));
        Texts texts = new Texts(plan.settings().locale());
        if (question.json()) {
            Say.json(
                    around.out(),
                    new Report(findings.stream().map(each -> found(each, texts)).toList()));
        } else {
            print(findings, texts);
        }
        return findings.stream().allMatch(Finding::isSetAside) ? ExitCode.DONE : ExitCode.WITH_REMARKS;
    }

    private void print(List<Finding> findings, Texts texts) {
        if (findings.isEmpty()) {
            around.out().println(texts.get("cli.review.nothing"));
        }
        findings.stream().map(each -> found(each, texts)).forEach(each -> print(each, texts));
        around.out().flush();
    }

    private void print(Found each, Texts texts) {
        around.out().println(texts.get("cli.review.finding", each.practice(), each.severity(), each.subject()));
        around.out().println(texts.get("cli.review.line", each.reason()));
        around.out().println(texts.get("cli.review.line", each.remedy()));
        if (each.setAside() != null) {
            around.out().println(texts.get("cli.review.setAside", each.setAside()));
        }
    }

    private static Found found(Finding finding, Texts texts) {
        return new Found(
                finding.practice(),
                finding.severity().name(),
                texts.say(finding.subject()),
                texts.say(finding.reason()),
                texts.say(finding.remedy()),
                finding.setAside().map(SetAside::reason).orElse(null));
    }
}
