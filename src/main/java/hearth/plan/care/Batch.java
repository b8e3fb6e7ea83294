package hearth.plan.care;

import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The same change for several people at once, as one gesture. */
public final class Batch {

    private Batch() {}

    /**
     * Changes these people, at least one.
     *
     * @throws hearth.plan.Refused when the change is nonsense for one of them
     */
    public static Command of(List<Person> people, UnaryOperator<PersonDraft> change) {
        Message name = people.size() == 1
                ? Message.of("care.command.batchOne", people.getFirst().name())
                : Message.of("care.command.batch", people.size());
        return new Put(
                name,
                people.stream()
                        .map(person -> change.apply(person.edit()).person())
                        .toList());
    }

    /** Labels with some more at the end and some taken out; none stands twice. */
    public static List<String> labels(List<String> before, List<String> more, List<String> less) {
        Set<String> labels = new LinkedHashSet<>(before);
        labels.addAll(more);
        List<String> after = new ArrayList<>(labels);
        after.removeAll(less);
        return after;
    }
}
