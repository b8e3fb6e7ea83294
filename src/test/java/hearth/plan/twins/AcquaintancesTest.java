package hearth.plan.twins;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who arrives is somebody known, for sure or perhaps, or somebody new. */
class AcquaintancesTest {

    private final Acquaintances known = new Acquaintances(Plan.empty());

    @Test
    void aSharedAddressAndAWordOfTheNameAreOnePerson() {
        know("Anna Smith", each -> each.emails(List.of("Anna@X.org")));
        assertThat(known.surely(somebody("Anna Miller", each -> each.emails(List.of("anna@x.org")))))
                .isPresent();
        assertThat(known.surely(somebody("anna@x.org", each -> each.emails(List.of("anna@x.org")))))
                .isPresent();
    }

    /** Whoever comes second must not vanish in the first: both share what belongs to their office. */
    @Test
    void whatAnOfficeSharesMakesNobodyOne() {
        know("Anna Smith", each -> each.emails(List.of("info@x.org")).links(List.of("https://www.x.org/")));
        Person ben =
                somebody("Ben Jones", each -> each.emails(List.of("info@x.org")).links(List.of("x.org")));
        assertThat(known.surely(ben)).isEmpty();
        assertThat(known.perhaps(ben)).map(Person::name).contains("Anna Smith");

        known.add(ben);
        assertThat(known.surely(ben)).map(Person::name).contains("Ben Jones");
    }

    @Test
    void howeverManyShareAnAddressEachIsFoundAgain() {
        for (int i = 0; i < 40; i++) {
            know("Helper N" + i, each -> each.emails(List.of("team@x.org")));
        }
        assertThat(known.surely(somebody("Helper N33", each -> each.emails(List.of("team@x.org")))))
                .map(Person::name)
                .contains("Helper N33");
        assertThat(known.surely(somebody("Helper N99", each -> each.emails(List.of("team@x.org")))))
                .isEmpty();
    }

    @Test
    void namesakesAreOneInOneCompanyOnly() {
        know("José Groß", each -> each.company("Süß & Söhne GmbH").emails(List.of("a@x.org")));
        assertThat(known.surely(somebody("Jose Gross", each -> each.company("Süß und Söhne"))))
                .isPresent();
        assertThat(known.surely(somebody("José Groß", each -> each.company("Else"))))
                .isEmpty();
        Person nowhere = somebody("José Groß", each -> each.emails(List.of("b@x.org")));
        assertThat(known.surely(nowhere)).isEmpty();
        assertThat(known.perhaps(nowhere)).isPresent();
    }

    @Test
    void aSecondNamesakeIsFoundToo() {
        know("Ann Lee", each -> each.company("Bakery"));
        know("Ann Lee", each -> each.company("School"));
        assertThat(known.surely(somebody("Ann Lee", each -> each.company("School"))))
                .map(Person::company)
                .contains("School");
    }

    @Test
    void anAccountIsKnownByNetworkAndHandle() {
        know("Kim", each -> each.accounts(List.of(new Account("Instagram", "kim", List.of()))));
        assertThat(known.surely(somebody(
                        "Kim Park", each -> each.accounts(List.of(new Account("instagram", "@Kim", List.of()))))))
                .isPresent();
        assertThat(known.surely(somebody(
                        "Kim Park", each -> each.accounts(List.of(new Account("TikTok", "kim", List.of()))))))
                .isEmpty();
    }

    @Test
    void namesOfSignsAloneAreNotAllOne() {
        know("★★", each -> each);
        assertThat(known.surely(somebody("☆", each -> each))).isEmpty();
        assertThat(known.surely(somebody("★★", each -> each))).isPresent();
    }

    private int count;

    private void know(String name, UnaryOperator<PersonDraft> more) {
        known.add(somebody(name, more));
    }

    private Person somebody(String name, UnaryOperator<PersonDraft> more) {
        return more.apply(Person.named(new PersonId("p" + count++), name).edit())
                .person();
    }
}
