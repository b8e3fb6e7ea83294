package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Contacts of Brevo. Who asked not to be written to stays outside: a plan must not bring them back in. */
public final class BrevoContacts extends PeopleRecipe {

    private static final Set<String> YES = Set.of("1", "true", "yes", "oui", "ja");

    @Override
    public String id() {
        return "brevo-contacts";
    }

    @Override
    boolean knows(Header header) {
        return header.has("EMAIL", "EMAIL_BLACKLISTED") || header.has("EMAIL", "LASTNAME", "FIRSTNAME", "SMS");
    }

    @Override
    Person person(PersonId id, Cells cells) throws Unfit {
        String email = cells.text("EMAIL");
        String name = Cells.name(Stream.of(
                cells.joined("FIRSTNAME", "LASTNAME"), cells.joined("PRENOM", "NOM"), email, cells.text("SMS")));
        if (YES.contains(cells.text("EMAIL_BLACKLISTED").toLowerCase(Locale.ROOT))) {
            throw new Unfit("exchange.unfit.optedOut", name);
        }
        return Person.named(id, name)
                .edit()
                .emails(email.isEmpty() ? List.of() : List.of(email))
                .phones(cells.texts("sms|whatsapp|landline_number"))
                .company(cells.text("COMPANY"))
                .role(cells.text("JOB_TITLE"))
                .person();
    }
}
