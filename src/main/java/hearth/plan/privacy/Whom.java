package hearth.plan.privacy;

import hearth.plan.Plan;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is meant by what somebody typed: an id, a full name, a mail address or a handle. */
public final class Whom {

    private Whom() {}

    /** The person with this id alone or, when there is none, everybody who goes by this name, mail or handle. */
    public static List<Person> isMeant(Plan plan, String typed) {
        List<Person> byId = those(plan, person -> Stream.of(person.id().value()), typed);
        return byId.isEmpty() ? those(plan, Whom::names, folded(typed)) : byId;
    }

    private static List<Person> those(Plan plan, Function<Person, Stream<String>> names, String typed) {
        return plan.all(Person.class).stream()
                .filter(person -> names.apply(person).anyMatch(typed::equals))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    private static Stream<String> names(Person person) {
        return Stream.of(
                        Stream.of(person.name()),
                        person.emails().stream(),
                        person.accounts().stream().map(Account::handle))
                .flatMap(each -> each)
                .filter(name -> !name.isBlank())
                .map(Whom::folded);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceFirst("^@", "")
                .toLowerCase(Locale.ROOT);
    }
}
