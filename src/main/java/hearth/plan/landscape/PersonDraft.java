package hearth.plan.landscape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person being filled in, field by field; {@link #person()} checks and makes it. */
public final class PersonDraft {

    private final PersonId id;
    private String name;
    private String company;
    private String role;
    private List<String> emails;
    private List<String> phones;
    private List<String> links;
    private List<String> labels;
    private @Nullable SegmentId segment;
    private Ring ring;
    private @Nullable CareTier tier;
    private String why;
    private @Nullable Integer cadenceDays;
    private @Nullable Integer maximumDays;
    private @Nullable PersonId introducedBy;
    private @Nullable LocalDate since;
    private List<Occasion> dates;
    private List<Account> accounts;
    private List<Evidence> evidence;
    private String nextStep;
    private String note;
    private @Nullable Place place;

    PersonDraft(Person from) {
        id = from.id();
        name = from.name();
        company = from.company();
        role = from.role();
        emails = from.emails();
        phones = from.phones();
        links = from.links();
        labels = from.labels();
        segment = from.segment();
        ring = from.ring();
        tier = from.tier();
        why = from.why();
        cadenceDays = from.cadenceDays();
        maximumDays = from.maximumDays();
        introducedBy = from.introducedBy();
        since = from.since();
        dates = from.dates();
        accounts = from.accounts();
        evidence = from.evidence();
        nextStep = from.nextStep();
        note = from.note();
        place = from.place();
    }

    public PersonDraft name(String value) {
        name = value;
        return this;
    }

    public PersonDraft company(String value) {
        company = value;
        return this;
    }

    public PersonDraft role(String value) {
        role = value;
        return this;
    }

    public PersonDraft emails(List<String> value) {
        emails = value;
        return this;
    }

    public PersonDraft phones(List<String> value) {
        phones = value;
        return this;
    }

    public PersonDraft links(List<String> value) {
        links = value;
        return this;
    }

    public PersonDraft labels(List<String> value) {
        labels = value;
        return this;
    }

    public PersonDraft segment(@Nullable SegmentId value) {
        segment = value;
        return this;
    }

    public PersonDraft ring(Ring value) {
        ring = value;
        return this;
    }

    public PersonDraft tier(@Nullable CareTier value) {
        tier = value;
        return this;
    }

    public PersonDraft why(String value) {
        why = value;
        return this;
    }

    public PersonDraft cadenceDays(@Nullable Integer value) {
        cadenceDays = value;
        return this;
    }

    public PersonDraft maximumDays(@Nullable Integer value) {
        maximumDays = value;
        return this;
    }

    public PersonDraft introducedBy(@Nullable PersonId value) {
        introducedBy = value;
        return this;
    }

    public PersonDraft since(@Nullable LocalDate value) {
        since = value;
        return this;
    }

    public PersonDraft dates(List<Occasion> value) {
        dates = value;
        return this;
    }

    public PersonDraft accounts(List<Account> value) {
        accounts = value;
        return this;
    }

    public PersonDraft evidence(List<Evidence> value) {
        evidence = value;
        return this;
    }

    public PersonDraft nextStep(String value) {
        nextStep = value;
        return this;
    }

    public PersonDraft note(String value) {
        note = value;
        return this;
    }

    public PersonDraft place(@Nullable Place value) {
        place = value;
        return this;
    }

    /**
     * The person as filled in.
     *
     * @throws hearth.plan.Refused when a field is nonsense
     */
    public Person person() {
        return new Person(
                id,
                name,
                company,
                role,
                emails,
                phones,
                links,
                labels,
                segment,
                ring,
                tier,
                why,
                cadenceDays,
                maximumDays,
                introducedBy,
                since,
                dates,
                accounts,
                evidence,
                nextStep,
                note,
                place);
    }
}
