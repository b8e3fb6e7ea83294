package hearth.cli;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.privacy.Whom;
import java.util.List;
import java.util.stream.Collectors;

/** Whose data a command is about. */
final class Whose {

    private Whose() {}

    /** The one person of a plan who is meant by an id, a full name, a mail address or a handle. */
    static Person person(Plan plan, String typed) throws Failure {
        List<Person> meant = Whom.isMeant(plan, typed);
        if (meant.isEmpty()) {
            throw new Failure(ExitCode.WRONG_USAGE, Message.of("cli.person.nobody", typed));
        }
        if (meant.size() > 1) {
            String ids = meant.stream().map(person -> person.id().value()).collect(Collectors.joining(", "));
            throw new Failure(ExitCode.WRONG_USAGE, Message.of("cli.person.several", typed, ids));
        }
        return meant.getFirst();
    }
}
