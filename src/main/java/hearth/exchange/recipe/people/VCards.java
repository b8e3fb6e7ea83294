package hearth.exchange.recipe.people;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import ezvcard.util.PartialDate;
import hearth.exchange.ImportRefused;
import hearth.exchange.PlainText;
import hearth.exchange.csv.Encoding;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Message;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Address cards, vCard 2.1 to 4.0, as telephones and mail programs write them; many in one file. */
public final class VCards implements Recipe {

    private static final Pattern BEGIN = Pattern.compile("\\s*BEGIN:VCARD\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*END:VCARD\\s*", Pattern.CASE_INSENSITIVE);

    /** A card is some lines; with a picture in it some hundred kilobytes. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private static final int HEAD = 4_096;

    @Override
    public String id() {
        return "vcard";
    }

    @Override
    public Optional<Reading> recognise(Source source) {
        return Encoding.head(source.bytes(), HEAD)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .stream()
                .filter(line -> BEGIN.matcher(line).matches())
                .<Reading>map(line -> request -> plan(Encoding.text(request.bytes()), request))
                .findFirst();
    }

    private ImportPlan plan(String text, ImportRequest request) throws ImportRefused {
        Tally tally = new Tally();
        tally.header(List.of("vCard"));
        People people = new People(request, tally);
        StringBuilder card = new StringBuilder();
        long line = 0;
        long begun = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (BEGIN.matcher(each).matches()) {
                refuseRest(begun, card, tally);
                begun = line;
                card.setLength(0);
            }
            card.append(each).append("\r\n");
            if (END.matcher(each).matches() && begun > 0) {
                String whole = card.toString();
                people.take(begun, List.of(whole), id -> person(id, whole));
                begun = 0;
            }
        }
        refuseRest(begun, card, tally);
        return tally.plan(this, request);
    }

    /** A card that is never ended is no card; a file cut off in a copy ends with one. */
    private static void refuseRest(long begun, StringBuilder card, Tally tally) {
        if (begun > 0) {
            tally.reject(begun, List.of(card.toString()), Message.of("exchange.unfit.card"));
        }
    }

    private static Person person(PersonId id, String text) throws Unfit {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unfit("exchange.unfit.card");
        }
        VCard card = Ezvcard.parse(text).first();
        if (card == null) {
            throw new Unfit("exchange.unfit.card");
        }
        List<String> emails = texts(card.getEmails());
        String company = company(card.getOrganization());
        return Person.named(id, name(card, company, emails))
                .edit()
                .company(company)
                .role(first(Stream.concat(texts(card.getTitles()).stream(), texts(card.getRoles()).stream())))
                .emails(emails)
                .phones(filled(card.getTelephoneNumbers().stream().map(VCards::number)))
                .links(filled(card.getUrls().stream().map(Url::getValue).map(VCards::clean)))
                .labels(labels(card.getCategories()))
                .accounts(SocialProfiles.of(card))
                .dates(birthday(card.getBirthday()))
                .note(String.join("\n", texts(card.getNotes())))
                .person();
    }

    private static List<Occasion> birthday(@Nullable Birthday birthday) {
        if (birthday == null) {
            return List.of();
        }
        PartialDate partial = birthday.getPartialDate();
        Temporal date = birthday.getDate();
        String text = partial != null ? partial.toISO8601(true) : date == null ? birthday.getText() : date.toString();
        return Birthdays.of(clean(text)).stream().toList();
    }

    private static String name(VCard card, String company, List<String> emails) throws Unfit {
        String formatted = card.getFormattedName() == null
                ? ""
                : clean(card.getFormattedName().getValue());
        return Cells.name(
                Stream.concat(Stream.of(formatted, structured(card.getStructuredName()), company), emails.stream()));
    }

    private static String structured(@Nullable StructuredName name) {
        return name == null
                ? ""
                : Rows.joined(
                        " ",
                        Stream.of(name.getGiven(), name.getFamily())
                                .map(VCards::clean)
                                .toList());
    }

    private static String number(Telephone phone) {
        return clean(phone.getUri() == null ? phone.getText() : phone.getUri().getNumber());
    }

    private static String company(@Nullable Organization organization) {
        return organization == null
                ? ""
                : first(organization.getValues().stream().map(VCards::clean));
    }

    private static List<String> labels(@Nullable Categories categories) {
        return categories == null
                ? List.of()
                : filled(categories.getValues().stream().map(VCards::clean));
    }

    private static List<String> texts(Collection<? extends TextProperty> properties) {
        return filled(properties.stream().map(TextProperty::getValue).map(VCards::clean));
    }

    private static List<String> filled(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : PlainText.clean(text).strip();
    }
}
