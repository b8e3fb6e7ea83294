package hearth.exchange.vcard;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Birthday;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.util.PartialDate;
import hearth.exchange.Birthdate;
import hearth.exchange.FoldedLines;
import hearth.exchange.FullName;
import hearth.exchange.PlainText;
import hearth.plan.Plan;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Everybody as address cards, one file of vCard 4.0 (<a href="https://www.rfc-editor.org/rfc/rfc6350">RFC 6350</a>). The
 * first mail address is the preferred one; the id of the person stays the id of the card, so that a telephone that gets
 * the file twice keeps one card.
 */
public final class AddressCards {

    private AddressCards() {}

    /** Writes the people of a plan; the stream stays open. */
    public static void write(Plan plan, OutputStream to) throws IOException {
        for (Person person : everybody(plan)) {
            for (String line : text(card(person)).split("\r\n", -1)) {
                if (!line.isEmpty()) {
                    FoldedLines.write(line, to);
                }
            }
        }
    }

    /** One card on lines as long as they are: the library folds by characters, and some take several octets. */
    private static String text(VCard card) throws IOException {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            // Quotes in a parameter, as RFC 6868 writes them.
            writer.setCaretEncodingEnabled(true);
            writer.write(card);
        }
        return text.toString().replace("\r\n ", "");
    }

    private static List<Person> everybody(Plan plan) {
        return plan.all(Person.class).stream()
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** The card of a person. */
    static VCard card(Person person) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid(person.id().value()));
        card.setFormattedName(text(person.name()));
        card.setStructuredName(name(person));
        filled(person.company(), company -> card.setOrganization(organization(company)));
        filled(person.role(), card::addTitle);
        person.emails().forEach(email -> card.addEmail(text(email)));
        person.phones().forEach(phone -> card.addTelephoneNumber(text(phone)));
        person.links().forEach(link -> card.addUrl(text(link)));
        person.accounts().stream()
                .filter(account -> !account.handle().isBlank())
                .forEach(account -> profile(card, account));
        if (!person.labels().isEmpty()) {
            card.setCategories(person.labels().stream().map(AddressCards::text).toArray(String[]::new));
        }
        filled(person.note(), card::addNote);
        TemporalAccessor born = Birthdate.day(person);
        if (born != null) {
            card.setBirthday(birthday(born));
        }
        if (card.getEmails().size() > 1) {
            card.getEmails().getFirst().setPref(1);
        }
        return card;
    }

    /** As Apple's address book knows it, with the parameters of RFC 9554 beside it. */
    private static void profile(VCard card, Account account) {
        String network = line(account.network());
        String handle = line(account.handle());
        RawProperty profile = card.addExtendedProperty("X-SOCIALPROFILE", handle);
        profile.setParameter("TYPE", network.toLowerCase(Locale.ROOT));
        profile.setParameter("SERVICE-TYPE", network);
        profile.setParameter("X-USER", handle);
    }

    /** What the library writes as it stands has to stand on one line. */
    private static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    private static StructuredName name(Person person) {
        FullName full = FullName.of(text(person.name()));
        StructuredName name = new StructuredName();
        name.setGiven(full.given());
        name.setFamily(full.family());
        return name;
    }

    private static Birthday birthday(TemporalAccessor day) {
        return day instanceof LocalDate date
                ? new Birthday(date)
                : new Birthday(PartialDate.builder()
                        .month(day.get(ChronoField.MONTH_OF_YEAR))
                        .date(day.get(ChronoField.DAY_OF_MONTH))
                        .build());
    }

    private static Organization organization(String company) {
        Organization organization = new Organization();
        organization.getValues().add(company);
        return organization;
    }

    private static void filled(String text, Consumer<String> use) {
        if (!text.isBlank()) {
            use.accept(text(text));
        }
    }

    private static String text(String text) {
        return PlainText.clean(text);
    }
}
