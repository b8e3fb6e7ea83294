package hearth.plan.twins;

import hearth.plan.Plan;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two people as one: what was chosen where both say something, everything else united, so that nothing either had is
 * lost.
 *
 * @param kept whose id lives on
 * @param gone whose id does not
 * @param chosen where the value of {@code gone} is taken or refused against the proposal
 */
public record Joining(Person kept, Person gone, Map<TwinField, PersonId> chosen) {

    public Joining {
        chosen = Map.copyOf(chosen);
    }

    /** With what is proposed everywhere. */
    public static Joining of(Person kept, Person gone) {
        return new Joining(kept, gone, Map.of());
    }

    /** A pair as it is proposed: the one stays of whom the plan says more elsewhere. */
    public static Joining proposed(Plan plan, Pair pair) {
        boolean other = plan.referring(pair.other().id()).count()
                > plan.referring(pair.one().id()).count();
        return other ? of(pair.other(), pair.one()) : of(pair.one(), pair.other());
    }

    /** The same with the value of one of both in a field. */
    public Joining with(TwinField field, PersonId whose) {
        Map<TwinField, PersonId> next = new EnumMap<>(TwinField.class);
        next.putAll(chosen);
        next.put(field, whose);
        return new Joining(kept, gone, next);
    }

    /** Whose value is taken in a field. */
    public Person from(TwinField field) {
        PersonId whose = chosen.get(field);
        if (whose == null) {
            return field.proposed(kept, gone);
        }
        return whose.equals(gone.id()) ? gone : kept;
    }

    /** The one that both become. */
    public Person joined() {
        PersonDraft draft = kept.edit()
                .emails(distinct(Person::emails, Alike::mail))
                .phones(distinct(Person::phones, phone -> phone.replaceAll("[\\s()./-]", "")))
                .links(distinct(Person::links, Alike::link))
                .labels(distinct(Person::labels, label -> String.join(" ", Alike.words(label))))
                .note(note())
                .dates(dates())
                .accounts(accounts())
                .evidence(evidence());
        Stream.of(TwinField.values()).forEach(field -> field.copy(from(field), draft));
        return draft.introducedBy(introducedBy()).person();
    }

    /** Who was brought by the other of both was brought by whoever brought that one. */
    private @Nullable PersonId introducedBy() {
        Person first = from(TwinField.INTRODUCED_BY);
        return Stream.of(first, first.equals(kept) ? gone : kept)
                .map(Person::introducedBy)
                .filter(by -> by != null && !by.equals(kept.id()) && !by.equals(gone.id()))
                .findFirst()
                .orElse(null);
    }

    private String note() {
        String mine = kept.note().strip();
        String theirs = gone.note().strip();
        if (mine.contains(theirs)) {
            return kept.note();
        }
        return mine.isEmpty() || theirs.contains(mine) ? gone.note() : mine + "\n" + theirs;
    }

    private List<Occasion> dates() {
        return distinct(Person::dates, date -> List.of(String.join(" ", Alike.words(date.name())), date.on()));
    }

    private List<Evidence> evidence() {
        return distinct(Person::evidence, each -> each);
    }

    private List<Account> accounts() {
        Map<String, Account> all = new LinkedHashMap<>();
        Stream.concat(kept.accounts().stream(), gone.accounts().stream())
                .forEach(account -> all.merge(Alike.account(account), account, Joining::joined));
        return List.copyOf(all.values());
    }

    private static Account joined(Account one, Account other) {
        List<Reading> readings = new ArrayList<>(one.readings());
        other.readings().stream()
                .filter(reading ->
                        one.readings().stream().noneMatch(each -> each.date().equals(reading.date())))
                .forEach(readings::add);
        return new Account(one.network(), one.handle(), readings);
    }

    private <T> List<T> distinct(Function<Person, ? extends Collection<T>> values, Function<T, Object> mark) {
        Map<Object, T> all = new LinkedHashMap<>();
        Stream.of(kept, gone)
                .flatMap(person -> values.apply(person).stream())
                .forEach(value -> all.putIfAbsent(Objects.requireNonNull(mark.apply(value)), value));
        return List.copyOf(all.values());
    }
}
