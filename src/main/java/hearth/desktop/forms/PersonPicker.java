package hearth.desktop.forms;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Refused;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** One person out of many: a few letters, and those who fit drop down. */
final class PersonPicker extends TextField {

    private static final int MOST = 12;

    private final List<Person> people;

    /** Picks among everybody in the plan but one. */
    PersonPicker(Plan plan, PersonId except) {
        people = plan.all(Person.class).stream()
                .filter(person -> !person.id().equals(except))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        TextFields.bindAutoCompletion(this, request -> fitting(request.getUserText()));
    }

    void show(@Nullable PersonId id) {
        setText(people.stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(""));
    }

    /**
     * Who was picked, or nobody when the field is empty. Of namesakes the one that stood there before is kept.
     *
     * @throws Refused when nobody has that name
     */
    @Nullable
    PersonId read(String field, @Nullable PersonId before) {
        String typed = getText().strip();
        if (typed.isEmpty()) {
            return null;
        }
        return people.stream()
                .filter(person -> person.name().equalsIgnoreCase(typed))
                .map(Person::id)
                .min(Comparator.comparing(id -> !Objects.equals(id, before)))
                .orElseThrow(() -> new Refused(field, Message.of("landscape.refused.unknownPerson", typed)));
    }

    private Collection<String> fitting(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return people.stream()
                .map(Person::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
