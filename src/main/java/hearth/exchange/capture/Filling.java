package hearth.exchange.capture;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Completes somebody with what a line says: gaps are filled, lists grow, and nothing known is overwritten. */
final class Filling {

    private Filling() {}

    static Person of(Person known, Person said) {
        return known.edit()
                .role(known.role().isEmpty() ? said.role() : known.role())
                .company(known.company().isEmpty() ? said.company() : known.company())
                .emails(both(known.emails(), said.emails()))
                .phones(both(known.phones(), said.phones()))
                .links(both(known.links(), said.links()))
                .labels(both(known.labels(), said.labels()))
                .segment(known.segment() == null ? said.segment() : known.segment())
                .tier(known.tier() == null ? said.tier() : known.tier())
                .accounts(accounts(known.accounts(), said.accounts()))
                .nextStep(known.nextStep().isEmpty() ? said.nextStep() : known.nextStep())
                .note(note(known, said))
                .person();
    }

    /** Another role than the known one is not lost. */
    private static String note(Person known, Person said) {
        boolean otherRole = !known.role().isEmpty() && !known.role().equals(said.role());
        return Stream.of(known.note(), otherRole ? said.role() : "", said.note())
                .filter(text -> !text.isBlank())
                .reduce("", (note, text) -> note.contains(text) ? note : note.isEmpty() ? text : note + "\n" + text);
    }

    private static List<String> both(List<String> known, List<String> said) {
        return Stream.concat(
                        known.stream(),
                        said.stream().filter(one -> known.stream().noneMatch(one::equalsIgnoreCase)))
                .toList();
    }

    private static List<Account> accounts(List<Account> known, List<Account> said) {
        List<Account> all = new ArrayList<>(known);
        said.forEach(account -> add(all, account));
        return all;
    }

    private static void add(List<Account> all, Account said) {
        for (int i = 0; i < all.size(); i++) {
            Account account = all.get(i);
            if (account.network().equalsIgnoreCase(said.network()) && sameHandle(account, said)) {
                String handle = account.handle().isEmpty() ? said.handle() : account.handle();
                all.set(i, new Account(account.network(), handle, readings(account, said)));
                return;
            }
        }
        all.add(said);
    }

    private static boolean sameHandle(Account one, Account other) {
        return one.handle().isEmpty()
                || other.handle().isEmpty()
                || one.handle().equalsIgnoreCase(other.handle());
    }

    /** Of one day only the newest counts; a line that says again what is known says nothing. */
    private static List<Reading> readings(Account account, Account said) {
        List<Reading> readings = new ArrayList<>(account.readings());
        for (Reading reading : said.readings()) {
            readings.removeIf(other -> other.date().equals(reading.date()));
            readings.add(reading);
        }
        return readings;
    }
}
