package hearth.desktop.care;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lookup;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.care.Tending;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Takes somebody among the first hundred: one who is in the plan already, or somebody new. */
final class AdderModel {

    /** As many as fit a list that is read and not scrolled. */
    private static final int SHOWN = 30;

    /**
     * What a query found.
     *
     * @param people who are not among the hundred yet and match, names that begin so first
     * @param known true when somebody in the plan has exactly the name typed
     */
    record Found(List<Person> people, boolean known) {}

    private final Desk desk;
    private final Lookup<Found> lookup;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<CareTier> tier = new SimpleObjectProperty<>(CareTier.CLOSE);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found(List.of(), false));

    AdderModel(Desk desk) {
        this.desk = desk;
        this.lookup = new Lookup<>(desk.jobs(), found::set);
        query.addListener((value, before, after) -> look());
    }

    /** Part of a name or company. */
    StringProperty query() {
        return query;
    }

    /** How closely they will be tended. */
    ObjectProperty<CareTier> tier() {
        return tier;
    }

    /** Does something once what was typed last has been looked for. */
    void whenFound(Runnable then) {
        lookup.whenFound(then);
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Begins anew with an empty query. */
    void begin() {
        query.set("");
        look();
    }

    /** True when what was typed can become the name of somebody new. */
    boolean canCreate() {
        return !query.get().isBlank() && !found.get().known();
    }

    Optional<PersonId> add(Person person) {
        return accepted(person.id(), desk.execute(Tending.tend(person, tier.get())));
    }

    /** Adds somebody whose name is what was typed, known from today. */
    Optional<PersonId> create() {
        Person named = Person.named(new PersonId(desk.ids().next()), query.get().strip());
        Person person = named.edit().tier(tier.get()).since(desk.today()).person();
        return accepted(person.id(), desk.execute(new Put(Message.of("care.command.add", person.name()), person)));
    }

    private static Optional<PersonId> accepted(PersonId id, Decision decision) {
        return decision instanceof Decision.Accepted ? Optional.of(id) : Optional.empty();
    }

    private void look() {
        String asked = query.get();
        Plan plan = desk.plan();
        lookup.look(() -> search(plan, asked));
    }

    private static Found search(Plan plan, String asked) {
        String part = lower(asked.strip());
        List<Person> people = plan.all(Person.class).stream()
                .filter(person -> person.tier() == null && matches(person, part))
                .sorted(Comparator.comparing(
                                (Person person) -> !lower(person.name()).startsWith(part))
                        .thenComparing(Person::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.id().value()))
                .limit(SHOWN)
                .toList();
        boolean known = plan.all(Person.class).stream()
                .anyMatch(person -> lower(person.name()).equals(part));
        return new Found(people, known);
    }

    private static boolean matches(Person person, String part) {
        return lower(person.name()).contains(part) || lower(person.company()).contains(part);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
