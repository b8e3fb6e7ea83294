package hearth.desktop.forms;

import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gestures on a person's accounts, evidence and dates as commands; each is one entry in a list. */
record PersonEdits(Person person) {

    Command addAccount(String network, String handle) {
        List<Account> accounts = new ArrayList<>(person.accounts());
        accounts.add(new Account(network.strip(), bare(handle), List.of()));
        return accounts("landscape.do.account", accounts);
    }

    Command removeAccount(int index) {
        List<Account> accounts = new ArrayList<>(person.accounts());
        accounts.remove(index);
        return accounts("landscape.do.accountGone", accounts);
    }

    /** A second reading of the same day replaces the first. */
    Command addReading(int account, Reading reading) {
        return readings("landscape.do.reading", account, readings -> {
            List<Reading> after = new ArrayList<>(readings);
            after.removeIf(other -> other.date().equals(reading.date()));
            after.add(reading);
            return after;
        });
    }

    Command removeReading(int account, Reading reading) {
        return readings("landscape.do.readingGone", account, readings -> {
            List<Reading> after = new ArrayList<>(readings);
            after.remove(reading);
            return after;
        });
    }

    Command addEvidence(Evidence piece) {
        List<Evidence> evidence = new ArrayList<>(person.evidence());
        evidence.add(piece);
        return evidence("landscape.do.evidence", evidence);
    }

    Command removeEvidence(Evidence piece) {
        List<Evidence> evidence = new ArrayList<>(person.evidence());
        evidence.remove(piece);
        return evidence("landscape.do.evidenceGone", evidence);
    }

    /** A date of the same name as another takes its place. */
    Command addDate(Occasion date) {
        List<Occasion> dates = new ArrayList<>(person.dates());
        dates.removeIf(other -> other.name().equals(date.name()));
        dates.add(date);
        return dates("landscape.do.date", dates);
    }

    Command removeDate(Occasion date) {
        List<Occasion> dates = new ArrayList<>(person.dates());
        dates.remove(date);
        return dates("landscape.do.dateGone", dates);
    }

    private Command readings(String name, int account, UnaryOperator<List<Reading>> change) {
        List<Account> accounts = new ArrayList<>(person.accounts());
        Account before = accounts.get(account);
        accounts.set(account, new Account(before.network(), before.handle(), change.apply(before.readings())));
        return accounts(name, accounts);
    }

    private Command accounts(String name, List<Account> accounts) {
        return new Put(
                Message.of(name, person.name()),
                person.edit().accounts(accounts).person());
    }

    private Command evidence(String name, List<Evidence> evidence) {
        return new Put(
                Message.of(name, person.name()),
                person.edit().evidence(evidence).person());
    }

    private Command dates(String name, List<Occasion> dates) {
        return new Put(
                Message.of(name, person.name()),
                person.edit()
                        .dates(dates.stream().sorted(Occasion.BY_DAY).toList())
                        .person());
    }

    private static String bare(String handle) {
        String text = handle.strip();
        return text.startsWith("@") ? text.substring(1) : text;
    }
}
