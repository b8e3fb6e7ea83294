package hearth.plan.twins;

import hearth.plan.landscape.Person;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What belongs to one person and not to an office: an own mail address, an own page, an account. */
final class Personal {

    /** Mailboxes that belong to a task, as RFC 2142 lists some of them, in the languages of contact files. */
    private static final Set<String> OF_AN_OFFICE = Set.of(
            "info",
            "office",
            "hello",
            "hi",
            "contact",
            "kontakt",
            "contacto",
            "contatti",
            "mail",
            "email",
            "post",
            "team",
            "shop",
            "store",
            "sales",
            "support",
            "service",
            "admin",
            "reception",
            "bookings",
            "booking",
            "orders",
            "press",
            "presse",
            "media",
            "marketing",
            "enquiries",
            "inquiries",
            "events",
            "hr",
            "jobs",
            "accounts",
            "billing",
            "webmaster",
            "postmaster",
            "noreply",
            "no-reply",
            "bureau",
            "buero",
            "ufficio");

    /** A page of a company on a network, or the front page of a site. */
    private static final Pattern PAGE_OF_AN_OFFICE =
            Pattern.compile("[^/]*|linkedin\\.com/(company|school|showcase|groups)/.*");

    private Personal() {}

    /** As they are compared. */
    static Stream<String> marks(Person person) {
        return Stream.of(
                        person.emails().stream().map(Alike::mail).filter(Personal::isOwnMailbox),
                        person.links().stream().map(Alike::link).filter(Personal::isOwnPage),
                        person.accounts().stream()
                                .filter(account -> !account.handle().isBlank())
                                .map(Alike::account))
                .flatMap(marks -> marks);
    }

    private static boolean isOwnMailbox(String mail) {
        String box = mail.replaceFirst("@.*$", "");
        return mail.contains("@") && !OF_AN_OFFICE.contains(box.replaceFirst("\\+.*$", ""));
    }

    private static boolean isOwnPage(String link) {
        return !PAGE_OF_AN_OFFICE.matcher(link).matches();
    }
}
