package hearth.plan.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import hearth.exchange.json.FullPlan;
import hearth.plan.ChangeSet;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Risk;
import hearth.plan.review.SetAside;
import hearth.plan.review.SetAsideId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was entered twice, and how both become one. */
class TwinsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));

    /** The examples of Winkler's paper of 1990 and of those that followed it. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.961",
        "DIXON, DICKSONX, 0.813",
        "DWAYNE, DUANE, 0.840",
        "JELLYFISH, SMELLYFISH, 0.896",
        "ABC, XYZ, 0.0",
        "SAME, SAME, 1.0"
    })
    void similarityEqualsThePublishedValues(String one, String other, double expected) {
        assertThat(JaroWinkler.similarity(one, other)).isEqualTo(expected, within(0.001));
        assertThat(JaroWinkler.similarity(other, one)).isEqualTo(expected, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Lindqvist, Ana Lindqvist, true",
        "Anna Lindqvist, Lindqvist Anna, true",
        "Anna Lindqvist, A. Lindqvist, true",
        "Anna Lindqvist, Anna Maria Lindqvist, true",
        "Katherine Smith, Catherine Smith, true",
        "Jörg Groß, Jorg Gross, true",
        "Siobhán Byrne, Siobhan Byrn, true",
        "Maria Schmidt, Martin Schmidt, false",
        "Anna Lindqvist, Anna Lindberg, false",
        "Anna, Anna Lindqvist, false",
        "Stall 144, Stall 1484, false",
        "A. B., A. C., false",
        "Tom Reed, Tim Reed, false"
    })
    void namesAreNearWhenATypingErrorCouldExplainIt(String one, String other, boolean near) {
        assertThat(Alike.near(Alike.words(one), Alike.words(other))).isEqualTo(near);
    }

    @Test
    void theSameMailAccountOrLinkIsFoundWhateverTheName() {
        Person anna = named("anna", "Anna Lindqvist")
                .edit()
                .emails(List.of("Anna@Example.org"))
                .links(List.of("https://www.example.org/anna/"))
                .accounts(List.of(new Account("Instagram", "anna.l", List.of())))
                .person();
        Person mail =
                named("mail", "A").edit().emails(List.of("anna@example.org")).person();
        Person link = named("link", "B")
                .edit()
                .links(List.of("http://example.org/anna?x=1"))
                .person();
        Person account = named("account", "C")
                .edit()
                .accounts(List.of(new Account("instagram", "@Anna.L", List.of())))
                .person();

        assertThat(Twins.in(with(anna, mail, link, account)))
                .extracting(
                        pair -> pair.one().id().value(),
                        pair -> pair.other().id().value(),
                        Pair::surest)
                .containsExactly(
                        tuple("anna", "mail", Sign.SAME_MAIL),
                        tuple("account", "anna", Sign.SAME_ACCOUNT),
                        tuple("anna", "link", Sign.SAME_LINK));
    }

    @Test
    void namesCountWithinACompanyOrWhereNoneIsKnown() {
        Person anna = at("anna", "Anna Lindqvist", "Corner Café Ltd.");
        assertThat(Twins.in(with(anna, at("b", "Ana Lindqvist", "corner cafe"))))
                .hasSize(1);
        assertThat(Twins.in(with(anna, at("b", "Anna Lindqvist", "")))).hasSize(1);
        assertThat(Twins.in(with(anna, at("b", "Ana Lindqvist", "")))).isEmpty();
        assertThat(Twins.in(with(anna, at("b", "Anna Lindqvist", "Post office"))))
                .isEmpty();
    }

    @Test
    void whoWasSaidToBeTwoIsNotAskedAgain() {
        Plan plan = with(at("a", "Anna Lindqvist", "Café"), at("b", "Ana Lindqvist", "Café"));
        TwoPeople two = new TwoPeople(new TwoPeopleId("t"), new PersonId("b"), new PersonId("a"));
        Plan said = after(plan, new Put(Message.of("test"), two));
        assertThat(Twins.in(plan)).hasSize(1);
        assertThat(Twins.in(said)).isEmpty();
    }

    @Test
    void twentyThousandPeopleAreLookedThroughInNoTime() {
        Random chance = new Random(7);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String company = i % 3 == 0 ? "" : i % 3 == 1 ? "One large firm" : "Firm " + i / 10;
            people.add(at("p" + i, word(chance) + " " + word(chance), company)
                    .edit()
                    .emails(List.of(i % 2 == 0 ? "p" + i + "@example.org" : "office@example.org"))
                    .person());
        }
        Plan plan = Plan.of(people);
        long begin = System.nanoTime();
        List<Pair> pairs = Twins.in(plan);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
        assertThat(pairs).hasSizeLessThan(100);
    }

    @Test
    void theJoinedHasWhatEitherHad() {
        Person kept = at("kept", "Anna Lindqvist", "Café")
                .edit()
                .emails(List.of("anna@example.org"))
                .labels(List.of("Choir"))
                .note("Likes rye")
                .tier(CareTier.CLOSE)
                .since(LocalDate.of(2024, 5, 1))
                .accounts(List.of(new Account("Instagram", "anna", List.of(new Reading(DAY, 100, null)))))
                .person();
        Person gone = at("gone", "Anna Maria Lindqvist", "")
                .edit()
                .emails(List.of("ANNA@example.org", "second@example.org"))
                .labels(List.of("choir", "Press"))
                .note("Sings alto")
                .role("Conductor")
                .ring(Ring.CORE)
                .tier(CareTier.INNER)
                .since(LocalDate.of(2023, 1, 1))
                .evidence(List.of(new Evidence(DAY, Evidence.Kind.SALE, "cake")))
                .accounts(List.of(new Account("instagram", "@Anna", List.of(new Reading(DAY.plusDays(1), 120, null)))))
                .person();

        Person joined = Joining.of(kept, gone).joined();

        assertThat(joined.id()).isEqualTo(kept.id());
        assertThat(joined.name()).isEqualTo("Anna Maria Lindqvist");
        assertThat(joined.company()).isEqualTo("Café");
        assertThat(joined.role()).isEqualTo("Conductor");
        assertThat(joined.emails()).containsExactly("anna@example.org", "second@example.org");
        assertThat(joined.labels()).containsExactly("Choir", "Press");
        assertThat(joined.note()).isEqualTo("Likes rye\nSings alto");
        assertThat(joined.ring()).isEqualTo(Ring.CORE);
        assertThat(joined.tier()).isEqualTo(CareTier.INNER);
        assertThat(joined.since()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(joined.evidence()).hasSize(1);
        assertThat(joined.accounts().getFirst().readings()).hasSize(2);
        assertThat(joined.accounts()).hasSize(1);
        assertThat(Joining.of(kept, gone)
                        .with(TwinField.NAME, kept.id())
                        .joined()
                        .name())
                .isEqualTo("Anna Lindqvist");
    }

    @Test
    void whateverSpokeOfTheOneThatGoesSpeaksOfTheOneThatStays() {
        Person kept = named("kept", "Anna");
        Person gone = named("gone", "Anna L").edit().introducedBy(kept.id()).person();
        Person third = named("third", "Béla").edit().introducedBy(gone.id()).person();
        Plan plan = after(
                with(kept, gone, third),
                new Put(
                        Message.of("test"),
                        tie("t1", kept, third, 1, "weak"),
                        tie("t2", gone, third, 3, "strong"),
                        tie("t3", gone, kept, 2, ""),
                        new Touch(new TouchId("c"), gone.id(), DAY, TouchKind.GIVEN, null, true, false, ""),
                        Option.about(new OptionId("o1"), kept.id()),
                        option("o2", gone),
                        Mix.named(new MixId("m"), "Mix", 0).of(List.of(new OptionId("o2"))),
                        new TwoPeople(new TwoPeopleId("two"), gone.id(), third.id()),
                        new SetAside(new SetAsideId("s"), "P49", "Person:gone", "ill", DAY)));

        Plan after = after(plan, new JoinPeople(Joining.of(kept, gone)));

        assertThat(after.has(gone.id())).isFalse();
        assertThat(after.get(third.id()).introducedBy()).isEqualTo(kept.id());
        assertThat(after.get(kept.id()).introducedBy()).isNull();
        assertThat(after.all(Tie.class)).containsExactly(tie("t1", kept, third, 3, "weak\nstrong"));
        assertThat(after.all(Touch.class)).extracting(Touch::person).containsExactly(kept.id());
        assertThat(after.all(Option.class))
                .extracting(Option::node, Option::cost)
                .containsExactly(tuple(kept.id(), new Money(100, "EUR")));
        assertThat(after.all(Mix.class)).extracting(Mix::options).containsExactly(List.of(new OptionId("o1")));
        assertThat(after.all(TwoPeople.class))
                .extracting(TwoPeople::one, TwoPeople::other)
                .containsExactly(tuple(kept.id(), third.id()));
        assertThat(after.all(SetAside.class)).extracting(SetAside::subject).containsExactly("Person:kept");
        assertThat(after.dangling()).isEmpty();
    }

    @Test
    void nobodyIsBroughtBySomebodyTheyBrought() {
        Person kept = named("kept", "Anna");
        Person third = named("third", "Béla").edit().introducedBy(kept.id()).person();
        Person gone = named("gone", "Anna").edit().introducedBy(third.id()).person();
        Plan after = after(with(kept, third, gone), new JoinPeople(Joining.of(kept, gone)));
        assertThat(after.get(kept.id()).introducedBy()).isNull();
        assertThat(after.get(third.id()).introducedBy()).isEqualTo(kept.id());
    }

    /** Whatever kind of thing can speak of a person is moved, or this fails when a new one comes. */
    @Test
    void inAPlanOfEverythingNothingIsLostButTheOneThatWent() {
        Plan plan = FullPlan.plan();
        List<Person> people = List.copyOf(plan.all(Person.class));
        for (Person kept : people) {
            people.stream().filter(gone -> !gone.equals(kept)).forEach(gone -> {
                Plan after = after(plan, new JoinPeople(Joining.of(kept, gone)));
                assertThat(after.has(gone.id())).isFalse();
                assertThat(after.dangling()).isEmpty();
                assertThat(after.all(Touch.class)).hasSameSizeAs(plan.all(Touch.class));
                assertThat(after.all(Option.class)).hasSameSizeAs(plan.all(Option.class));
            });
        }
    }

    @Test
    void twoOfWhomOneHasChangedAreNotJoined() {
        Person kept = named("kept", "Anna");
        Person gone = named("gone", "Anna");
        Plan changed = with(kept, gone.edit().note("new").person());
        assertThat(new JoinPeople(Joining.of(kept, gone)).decide(changed)).isInstanceOf(Decision.Rejected.class);
    }

    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + chance.nextInt(26)));
        }
        return word.toString();
    }

    private static Option option(String id, Person about) {
        return new Option(
                new OptionId(id), about.id(), "a reel", new Money(100, "EUR"), Risk.SOME, List.of(), null, "ask");
    }

    private static Tie tie(String id, Person from, Person to, int strength, String note) {
        return new Tie(new TieId(id), from.id(), to.id(), TieKind.KNOWS, strength, note);
    }

    private static Person named(String id, String name) {
        return Person.named(new PersonId(id), name);
    }

    private static Person at(String id, String name, String company) {
        return named(id, name).edit().company(company).person();
    }

    private static Plan with(Person... people) {
        return after(EMPTY, new Put(Message.of("test"), List.<Entity>of(people)));
    }

    private static Plan after(Plan plan, Command command) {
        return switch (command.decide(plan)) {
            case Decision.Accepted(ChangeSet changes) -> plan.with(changes);
            case Decision.Rejected(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
