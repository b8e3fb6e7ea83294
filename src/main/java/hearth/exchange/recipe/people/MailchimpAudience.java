package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** A Mailchimp audience. Tags are a list of quoted words in one cell. */
public final class MailchimpAudience extends PeopleRecipe {

    @Override
    public String id() {
        return "mailchimp-audience";
    }

    @Override
    boolean knows(Header header) {
        return header.has("Email Address") && header.column("MEMBER_RATING", "OPTIN_TIME", "CONFIRM_TIME") >= 0;
    }

    @Override
    Person person(PersonId id, Cells cells) throws Unfit {
        String email = cells.text("Email Address");
        String name = Cells.name(Stream.of(cells.joined("First Name", "Last Name"), email));
        return Person.named(id, name)
                .edit()
                .emails(email.isEmpty() ? List.of() : List.of(email))
                .phones(cells.texts("phone( number)?|sms phone number"))
                .labels(cells.texts("tags", "\",\"|,").stream()
                        .map(tag -> tag.replace("\"", "").strip())
                        .filter(tag -> !tag.isEmpty())
                        .toList())
                .since(cells.date("OPTIN_TIME", "CONFIRM_TIME"))
                .note(cells.text("NOTES"))
                .person();
    }
}
