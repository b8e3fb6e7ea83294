package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** Outlook's contacts as CSV, in English, German, French, Spanish and Polish; categories stand between semicolons. */
public final class OutlookContacts extends PeopleRecipe {

    private static final String[] FIRST = {"First Name", "Vorname", "Prénom", "Nombre", "Imię"};
    private static final String[] MIDDLE = {
        "Middle Name", "Weitere Vornamen", "Deuxième prénom", "Segundo nombre", "Drugie imię"
    };
    private static final String[] LAST = {"Last Name", "Nachname", "Nom", "Apellidos", "Nazwisko"};
    private static final String[] COMPANY = {"Company", "Firma", "Société", "Organización", "Organización o empresa"};
    private static final String[] ROLE = {"Job Title", "Position", "Titre", "Puesto", "Stanowisko"};
    private static final String PAGES = "(web page|webseite|page web|página web|strona sieci web)( \\d+)?";
    private static final String[] NOTES = {"Notes", "Notizen", "Remarques", "Notas", "Notatki"};
    private static final String[] BIRTHDAY = {"Birthday", "Geburtstag", "Anniversaire", "Cumpleaños", "Urodziny"};
    private static final String MAILS = "e-?mail( \\d+)?[-: ]*(address|adresse)|adresse de messagerie( \\d+)?"
            + "|dirección de correo electrónico( \\d+)?|adres e-mail( \\d+)?";
    private static final String PHONES =
            "((home|business|mobile|car|other|primary|company main|radio|assistant's) phone( 2)?)|callback"
                    + "|(telefon.*|mobiltelefon.*)|(téléphone.*|tél\\. mobile)|(teléfono.*|móvil)";
    private static final String CATEGORIES = "categories|kategorien|catégories|categorías|kategorie";

    @Override
    public String id() {
        return "outlook-contacts";
    }

    @Override
    boolean knows(Header header) {
        return header.column(FIRST) >= 0
                && header.column(LAST) >= 0
                && !header.columns(MAILS).isEmpty()
                && header.column(COMPANY) >= 0
                && header.column("Suffix", "Suffixe", "Sufijo", "Sufiks", "Title", "Anrede") >= 0;
    }

    @Override
    Person person(PersonId id, Cells cells) throws Unfit {
        List<String> emails = cells.texts(MAILS);
        String company = cells.text(COMPANY);
        String full = Rows.joined(" ", List.of(cells.text(FIRST), cells.text(MIDDLE), cells.text(LAST)));
        return Person.named(id, Cells.name(Stream.concat(Stream.of(full, company), emails.stream())))
                .edit()
                .company(company)
                .role(cells.text(ROLE))
                .emails(emails)
                .phones(cells.texts(PHONES, ":::"))
                .links(cells.texts(PAGES))
                .labels(cells.texts(CATEGORIES, "[;,]"))
                .dates(cells.birthday(BIRTHDAY))
                .note(cells.text(NOTES))
                .person();
    }
}
