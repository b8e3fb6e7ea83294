package hearth.desktop.forms;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Refused;
import hearth.plan.care.Introductions;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** One person out of many: a few letters, and those who fit drop down. */
final class PersonPicker extends TextField {

    private static final int MOST = 12;

    private final Plan plan;
    private final PersonId except;

    /** Picks among everybody in the plan but one. */
    PersonPicker(Plan plan, PersonId except) {
        this.plan = plan;
        this.except = except;
        // Asked for on a thread of its own.
        TextFields.bindAutoCompletion(this, request -> fitting(request.getUserText()));
    }

    void show(@Nullable PersonId id) {
        setText(id == null ? "" : name(id));
    }

    /**
     * Who was picked, or nobody when the field is empty. Of namesakes the one that stood there before is kept.
     *
     * @throws Refused when nobody has that name, or they came because of whom it is about
     */
    @Nullable
    PersonId read(String field, @Nullable PersonId before) {
        String typed = getText().strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (before != null && name(before).equalsIgnoreCase(typed)) {
            return before;
        }
        PersonId picked = people().filter(person -> person.name().equalsIgnoreCase(typed))
                .map(Person::id)
                .min(Comparator.comparing(PersonId::value))
                .orElseThrow(() -> new Refused(field, Message.of("landscape.refused.unknownPerson", typed)));
        if (Introductions.isCircle(plan, except, picked)) {
            throw new Refused(field, Message.of("care.refused.circle", name(except), name(picked)));
        }
        return picked;
    }

    private Collection<String> fitting(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return people().map(Person::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }

    private Stream<Person> people() {
        return plan.all(Person.class).stream().filter(person -> !person.id().equals(except));
    }

    private String name(PersonId id) {
        return plan.find(id).map(Person::name).orElse("");
    }
}
