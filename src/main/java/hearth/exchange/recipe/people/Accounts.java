package hearth.exchange.recipe.people;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Accounts of somebody who is known already, and what a file says of them. */
final class Accounts {

    private Accounts() {}

    /** Known accounts with those a file adds, and with numbers of days on which they were not read yet. */
    static List<Account> filled(List<Account> known, List<Account> from) {
        List<Account> all = new ArrayList<>(known);
        for (Account account : from) {
            int place = place(all, account);
            if (place < 0) {
                all.add(account);
            } else {
                all.set(place, filled(all.get(place), account));
            }
        }
        return all;
    }

    private static int place(List<Account> all, Account account) {
        for (int i = 0; i < all.size(); i++) {
            if (isSame(all.get(i), account)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Account one, Account other) {
        String handle = KnownPeople.plain(one.handle());
        String otherHandle = KnownPeople.plain(other.handle());
        return KnownPeople.plain(one.network()).equals(KnownPeople.plain(other.network()))
                && (handle.equals(otherHandle) || handle.isEmpty() || otherHandle.isEmpty());
    }

    private static Account filled(Account known, Account from) {
        List<Reading> fresh = from.readings().stream()
                .filter(reading -> known.readings().stream().noneMatch(each -> says(each, reading, known)))
                .toList();
        return new Account(
                known.network(),
                known.handle().isEmpty() ? from.handle() : known.handle(),
                Stream.concat(known.readings().stream(), fresh.stream()).toList());
    }

    /** A number of that day, or the newest one said again on a later day. */
    private static boolean says(Reading known, Reading reading, Account account) {
        boolean newest = account.latest().filter(known::equals).isPresent();
        return known.date().equals(reading.date())
                || (newest && reading.date().isAfter(known.date()) && known.followers() == reading.followers());
    }
}
