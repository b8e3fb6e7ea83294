package hearth.cli;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.care.Growth;
import hearth.plan.care.KFactor;
import hearth.text.Ago;
import hearth.text.IntroductionTexts;
import hearth.text.Texts;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth care PLAN}: the first hundred, whoever needs a contact most first. */
@Command(name = "care")
final class CareCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private Question question = new Question();

    CareCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Plan plan = question.plan(around);
        CareList list = CareList.of(plan, question.day(around, plan));
        if (question.json()) {
            Say.json(around.out(), CareReport.of(plan, list));
        } else {
            Texts texts = new Texts(plan.settings().locale());
            print(list, texts);
            print(KFactor.of(plan, list.day()), new IntroductionTexts(texts));
        }
        return ExitCode.DONE;
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
                            due(row, list.day()),
                            contact(row, list.day()),
                            row.ledger().given(),
                            row.ledger().asked()));
        }
        around.out().flush();
    }

    private static Message due(CareRow row, LocalDate today) {
        return row.overdueDays() > 0
                ? Message.of("today.late", Ago.between(row.due(), today))
                : Message.of("cli.care.due", Ago.of(row.due(), today));
    }

    private static Message contact(CareRow row, LocalDate today) {
        LocalDate last = row.last();
        if (last == null) {
            return Message.of("today.contact.never");
        }
        Message when = Message.of("today.contact.last", Ago.of(last, today));
        return row.state() == CareState.LOST ? Message.of("cli.care.lost", when) : when;
    }

    private void print(KFactor factor, IntroductionTexts words) {
        PrintWriter out = around.out();
        out.println(words.counted(factor));
        if (factor.isTelling()) {
            factor.k().map(words::k).ifPresent(out::println);
            Growth.of(factor).map(words::hundred).ifPresent(out::println);
        } else {
            out.println(words.notEnough(factor));
        }
        out.flush();
    }
}
