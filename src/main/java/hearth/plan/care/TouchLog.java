package hearth.plan.care;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.landscape.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * The commands that keep the log of touches. A touch is something that happened, so none is accepted for a day to come.
 *
 * @param today the current day where the business is
 * @param ids ids of new touches
 */
public record TouchLog(LocalDate today, Ids ids) {

    /** Logs the same contact with each of these people, at least one, as one gesture. */
    public Command log(List<Person> people, TouchDraft draft) {
        List<Touch> touches = people.stream()
                .map(person -> draft.touch(new TouchId(ids.next()), person.id()))
                .toList();
        return notAhead(draft, new Put(logging(people), touches));
    }

    /** Replaces what was noted of a touch. */
    public Command edit(Person person, Touch touch, TouchDraft draft) {
        Message name = Message.of("care.command.edit", person.name());
        return notAhead(draft, new Put(name, draft.touch(touch.id(), person.id())));
    }

    /** Deletes a touch. */
    public Command remove(Person person, Touch touch) {
        return new Remove(Message.of("care.command.remove", person.name()), touch.id());
    }

    private Command notAhead(TouchDraft draft, Command command) {
        return draft.date().isAfter(today) ? TouchLog::ahead : command;
    }

    private static Decision ahead(Plan plan) {
        return Decision.rejected("date", "care.refused.ahead");
    }

    private static Message logging(List<Person> people) {
        return people.size() == 1
                ? Message.of("care.command.log", people.getFirst().name())
                : Message.of("care.command.logMany", people.size());
    }
}
