package hearth.plan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.PlanJson;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.review.SetAside;
import hearth.plan.review.SetAsideId;
import hearth.testing.BigPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not be left of a person, and what must. */
class ErasureTest {

    private static Plan bakery;

    private final AtomicInteger ids = new AtomicInteger();

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("assets/sample-bakery.json"))) {
            bakery = PlanJson.read(in);
        }
    }

    @Test
    void nothingOfAnybodyInTheSampleIsLeft() throws IOException {
        for (Person person : bakery.all(Person.class)) {
            String json = json(erased(bakery, person.id()));
            assertThat(json)
                    .doesNotContain(
                            person.name(),
                            "\"" + person.id().value() + "\"",
                            ":" + person.id().value() + "\"");
            person.emails().forEach(mail -> assertThat(json).doesNotContain(mail));
        }
    }

    @Test
    void whatIsLeftIsASoundPlan() throws Exception {
        Person most = bakery.all(Person.class).stream()
                .max((a, b) -> Long.compare(
                        bakery.referring(a.id()).count(),
                        bakery.referring(b.id()).count()))
                .orElseThrow();
        byte[] bytes = json(erased(bakery, most.id())).getBytes(StandardCharsets.UTF_8);
        assertThat(PlanJson.read(new ByteArrayInputStream(bytes)).has(most.id()))
                .isFalse();
    }

    @Test
    void theRestOfThePlanStaysAsItWas() {
        PersonId id = new PersonId("ines-carvalho");
        Plan after = erased(bakery, id);
        assertThat(after.all(Person.class)).hasSize(bakery.all(Person.class).size() - 1);
        assertThat(after.all(Touch.class))
                .hasSize(bakery.all(Touch.class).size()
                        - bakery.referring(id, Touch.class).size());
    }

    @Test
    void whoWasIntroducedStaysWithoutTheLink() {
        Plan plan = plan(
                person("ada", "Ada Lovelace").person(),
                person("bo", "Bo Diddley").introducedBy(new PersonId("ada")).person());
        assertThat(erased(plan, new PersonId("ada")).get(new PersonId("bo")).introducedBy())
                .isNull();
    }

    @Test
    void freeTextSpeaksOfSomeone() {
        Plan plan = plan(
                person("ada", "Ada Lovelace").emails(List.of("ada@x.org")).person(),
                person("bo", "Bo Diddley")
                        .note("Met ADA  LOVELACE, ada@x.org; not Adah Lovelace")
                        .person());
        assertThat(erased(plan, new PersonId("ada")).get(new PersonId("bo")).note())
                .isEqualTo("Met someone, someone; not Adah Lovelace");
    }

    @Test
    void accentsAreFoundHoweverTheyAreComposed() {
        Plan plan = plan(
                person("jo", "Jos\u00e9 Ma\u00f1as").person(),
                person("bo", "Bo Diddley").note("Jose\u0301 Man\u0303as sings").person());
        assertThat(erased(plan, new PersonId("jo")).get(new PersonId("bo")).note())
                .isEqualTo("someone sings");
    }

    @Test
    void somebodyElsesLongerNameIsNotTouched() {
        Plan plan = plan(
                person("ada", "Ada").person(),
                person("adal", "Ada Lovelace").note("Ada is not Ada Lovelace").person());
        Person left = erased(plan, new PersonId("ada")).get(new PersonId("adal"));
        assertThat(left.name()).isEqualTo("Ada Lovelace");
        assertThat(left.note()).isEqualTo("someone is not Ada Lovelace");
    }

    @Test
    void freeTextStaysWhenNobodyWantsItStruck() {
        Plan plan = plan(
                person("ada", "Ada Lovelace").person(),
                person("bo", "Bo Diddley").note("Met Ada Lovelace").person());
        Plan after = plan.with(
                new Erasure(new PersonId("ada"), people(plan, "ada"), plan.all(Person.class), null, this::next)
                        .changes(plan));
        assertThat(after.get(new PersonId("bo")).note()).isEqualTo("Met Ada Lovelace");
    }

    @Test
    void whatIsCalledAfterThemGetsAnotherIdAndKeepsItsTies() {
        CommunityId club = new CommunityId("friends-of-ada-lovelace");
        Plan plan = plan(
                person("p1", "Ada Lovelace").person(),
                person("bo", "Bo Diddley").person(),
                new Community(club, "Friends", "", null, null, Ring.BEYOND, "", null),
                new Tie(new TieId("t"), new PersonId("bo"), club, TieKind.KNOWS, 1, ""),
                new SetAside(new SetAsideId("s"), "P54", "Community:" + club.value() + "/x", "so", BigPlan.TODAY));
        Plan after = erased(plan, new PersonId("p1"));
        CommunityId renamed = new CommunityId("new1");
        assertThat(after.has(club)).isFalse();
        assertThat(after.get(new TieId("t")).to()).isEqualTo(renamed);
        assertThat(after.get(new SetAsideId("s")).subject()).isEqualTo("Community:new1/x");
        assertThat(after.get(renamed).name()).isEqualTo("Friends");
    }

    @Test
    void aFindingSetAsideAboutThemGoesToo() {
        Plan plan = plan(
                person("ada", "Ada Lovelace").person(),
                new SetAside(new SetAsideId("s"), "P49", "Person:ada", "on leave", LocalDate.of(2026, 1, 1)));
        assertThat(erased(plan, new PersonId("ada")).all(SetAside.class)).isEmpty();
    }

    @Test
    void anEarlierNameIsFoundToo() {
        Plan before = plan(person("ada", "Ada Byron").person());
        Plan now = plan(
                person("ada", "Ada Lovelace").person(),
                person("bo", "Bo Diddley").note("Knew Ada Byron").person());
        Erasure erasure = new Erasure(
                new PersonId("ada"),
                List.of(before.get(new PersonId("ada")), now.get(new PersonId("ada"))),
                now.all(Person.class),
                "someone",
                this::next);
        assertThat(now.with(erasure.changes(now)).get(new PersonId("bo")).note())
                .isEqualTo("Knew someone");
    }

    @Test
    void everythingAboutAPersonIsFound() {
        PersonId ines = new PersonId("ines-carvalho");
        AboutPerson about = AboutPerson.of(bakery, ines);
        assertThat(about.touches()).hasSameSizeAs(bakery.referring(ines, Touch.class));
        assertThat(about.ties()).hasSameSizeAs(bakery.referring(ines, Tie.class));
    }

    @Test
    void aPersonIsMeantByIdNameMailOrHandle() {
        Person ada = person("ada", "Ada Lovelace").emails(List.of("ada@x.org")).person();
        Plan plan = plan(ada, person("bo", "Bo").person());
        for (String typed : List.of("ada", "ada lovelace", "ADA@x.org")) {
            assertThat(Whom.isMeant(plan, typed)).containsExactly(ada);
        }
        assertThat(Whom.isMeant(plan, "nobody")).isEmpty();
    }

    private Plan erased(Plan plan, PersonId id) {
        return plan.with(
                new Erasure(id, people(plan, id.value()), plan.all(Person.class), "someone", this::next).changes(plan));
    }

    private String next() {
        return "new" + ids.incrementAndGet();
    }

    private static Collection<Person> people(Plan plan, String id) {
        return List.of(plan.get(new PersonId(id)));
    }

    private static Plan plan(Entity... entities) {
        return Plan.of(
                Stream.concat(Stream.of(bakery.settings()), Stream.of(entities)).toList());
    }

    private static PersonDraft person(String id, String name) {
        return Person.named(new PersonId(id), name).edit();
    }

    private static String json(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
