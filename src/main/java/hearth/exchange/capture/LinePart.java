package hearth.exchange.capture;

import java.util.List;
import java.util.Optional;

/** What a column or a word before a colon may announce, by the names people give it. */
@SuppressWarnings("ImmutableEnumChecker") // The names are an unmodifiable list.
enum LinePart {
    NAME("name", "person", "who", "wer", "nombre", "nom", "nome", "full name"),
    ROLE("role", "job", "title", "position", "profession", "what", "beruf", "rolle", "rol", "puesto", "poste", "ruolo"),
    COMPANY(
            "company",
            "organisation",
            "organization",
            "org",
            "firm",
            "firma",
            "empresa",
            "entreprise",
            "azienda",
            "shop"),
    MAIL("mail", "e-mail", "email", "correo", "courriel"),
    PHONE("phone", "telephone", "tel", "tel.", "mobile", "mobil", "telefon", "telefono", "cell", "handy"),
    LINK("link", "url", "web", "website", "page", "site"),
    HANDLE("handle", "account", "profile", "user", "username"),
    NETWORK("network", "platform", "netzwerk", "red", "reseau"),
    FOLLOWERS(
            "followers",
            "follower",
            "reach",
            "fans",
            "subscribers",
            "abonnenten",
            "seguidores",
            "abonnes",
            "reichweite"),
    SEGMENT("segment", "group", "audience", "gruppe", "grupo", "groupe"),
    RING("ring", "circle"),
    TIER("care", "tier", "care tier"),
    LABELS("labels", "label", "tags", "tag"),
    NEXT_STEP("next", "next step", "todo", "to do"),
    NOTE("note", "notes", "notiz", "nota", "remark", "comment");

    private final List<String> names;

    LinePart(String... names) {
        this.names = List.of(names);
    }

    /** The part that a word announces. */
    static Optional<LinePart> of(String word) {
        String folded = Folded.of(word);
        for (LinePart part : values()) {
            if (part.names.contains(folded)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
