package hearth.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.RowKind;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Segment;
import hearth.plan.scorecard.Measurement;
import hearth.session.Occasion;
import hearth.testing.Said;
import hearth.testing.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private final Said said = new Said();

    private static final String CLUB = """
            Who is it,E-Mail,Group,Instagram followers,Odd
            Anna,a@x.org,Choir,1.2k,loud
            Ben,b@x.org,,,
            """;

    private final TestDesk desk =
            TestDesk.with(DAY, Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), DAY)));

    @Test
    void nothingHappensBeforeItIsWanted() throws IOException {
        ImportModel model = people();
        assertThat(model.canImport()).isTrue();
        assertThat(model.state().get().rows().orElseThrow().added()).isEqualTo(1);
        assertThat(desk.plan().all(Person.class)).isEmpty();
    }

    @Test
    void theWholeFileIsOneUndo() throws IOException {
        ImportModel model = people();
        model.bringIn();
        assertThat(desk.plan().all(Person.class)).extracting(Person::name).containsExactly("Anna Berg");
        assertThat(desk.told()).hasSize(1);
        assertThat(desk.occasions()).containsExactly(Occasion.IMPORT);
        desk.session().undo();
        assertThat(desk.plan().all(Person.class)).isEmpty();
    }

    @Test
    void whatStayedOutsideCanStillBeSaved() throws IOException {
        ImportModel model = people();
        model.bringIn();
        assertThat(model.state().get()).isInstanceOf(ImportState.Done.class);
        Path rest = folder.resolve(model.outside().name());
        ImportPlan plan = model.state().get().rows().orElseThrow();
        model.outside().save(plan, rest);
        assertThat(Files.readString(rest)).contains(",,2 Mar 2024,3,There is no name in this row.");
        model.outside().save(plan, folder.resolve("no/folder.csv"));
        assertThat(desk.problems()).hasSize(1);
    }

    @Test
    void numbersAskForTheirKpi() throws IOException {
        ImportModel model = model("n.csv", "Date,Value\n2026-10-05,5\n");
        assertThat(model.state().get()).isInstanceOf(ImportState.NeedsKpi.class);
        assertThat(model.canImport()).isFalse();
        model.choose(options -> options.withKpi("Visits"));
        model.bringIn();
        assertThat(desk.plan().all(Measurement.class)).hasSize(1);
    }

    @Test
    void whatADateMeansIsAskedOncePerKindOfFile() throws IOException {
        ImportModel first = model("jan.csv", "Date,Value\n03/04/2026,5\n");
        first.choose(options -> options.withKpi("Visits"));
        first.means(DateOrder.MONTH_FIRST);

        ImportModel second = model("feb.csv", "Date,Value\n05/04/2026,7\n");
        second.choose(options -> options.withKpi("Visits"));

        assertThat(second.order()).contains(DateOrder.MONTH_FIRST);
        assertThat(second.canImport()).isTrue();
        second.bringIn();
        assertThat(desk.plan().all(Measurement.class))
                .extracting(Measurement::date)
                .containsExactly(LocalDate.of(2026, 5, 1));
    }

    @Test
    void anAnswerCanBeTakenBack() throws IOException {
        said.dateOrder("date-value", DateOrder.MONTH_FIRST);
        ImportModel model = model("n.csv", "Date,Value\n03/04/2026,5\n");
        model.choose(options -> options.withKpi("Visits"));

        model.means(DateOrder.DAY_FIRST);

        assertThat(model.order()).contains(DateOrder.DAY_FIRST);
        assertThat(said.dateOrder("date-value")).contains(DateOrder.DAY_FIRST);
    }

    @Test
    void datesWithTwoMeaningsAreAskedFor() throws IOException {
        ImportModel model = model("n.csv", "Date,Value\n03/04/2026,5\n");
        model.choose(options -> options.withKpi("Visits"));
        assertThat(model.state().get().rows().orElseThrow().asksDateOrder()).isTrue();
        assertThat(model.canImport()).isFalse();
        model.means(DateOrder.MONTH_FIRST);
        model.bringIn();
        assertThat(desk.plan().all(Measurement.class))
                .extracting(Measurement::date)
                .containsExactly(LocalDate.of(2026, 3, 1));
    }

    /** Rows without a date could come in already; those that wait for the answer would be left behind unseen. */
    @Test
    void nothingComesInWhileRowsWaitForAnAnswer() throws IOException {
        ImportModel model = model("club.csv", "Member,E-Mail,Since\nAnna,a@x.org,03/04/2024\nBen,b@x.org,\n");
        model.map(draft -> draft.with(2, ColumnRole.SINCE));
        assertThat(model.asksOrder()).isTrue();
        assertThat(model.canImport()).isFalse();
        model.bringIn();
        assertThat(desk.plan().all(Person.class)).isEmpty();

        model.means(DateOrder.DAY_FIRST);
        model.bringIn();
        assertThat(desk.plan().all(Person.class)).hasSize(2);
    }

    @Test
    void whatWasCopiedComesInLikeAFile() {
        BroughtFile rows = BroughtFile.copied("What you copied", "First Name\tLast Name\tCompany\nAnna\tBerg\tCafé\n");
        ImportModel model = new ImportModel(desk.desk(), rows, said);
        model.bringIn();
        assertThat(desk.plan().all(Person.class)).extracting(Person::name).containsExactly("Anna Berg");
    }

    @Test
    void anotherRecipeReadsTheFileAnew() throws IOException {
        ImportModel model = people();
        model.choose(options -> options.withRecipe("google-contacts"));
        assertThat(model.state().get()).isInstanceOf(ImportState.Refused.class);
        model.choose(options -> options.withRecipe(null));
        assertThat(model.canImport()).isTrue();
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        assertThat(model("x.csv", "").state().get()).isInstanceOf(ImportState.Refused.class);
        assertThat(new ImportModel(desk.desk(), BroughtFile.of(folder.resolve("gone.csv")), said)
                        .state()
                        .get())
                .isInstanceOf(ImportState.Refused.class);
    }

    @Test
    void aTableNobodyKnowsIsMapped() throws IOException {
        ImportModel model = model("club.csv", CLUB);
        Draft draft = Objects.requireNonNull(model.draft().get());
        assertThat(model.recipe()).isEqualTo(ImportModel.BY_HAND);
        assertThat(draft.mapping().columns())
                .containsExactly(
                        ColumnRole.NAME,
                        ColumnRole.EMAIL,
                        ColumnRole.SEGMENT,
                        ColumnRole.FOLLOWERS,
                        ColumnRole.NOTHING);
        assertThat(model.state().get().rows().orElseThrow().added()).isEqualTo(2);

        model.map(each -> each.with(4, ColumnRole.NOTE));
        model.bringIn();

        assertThat(model.recipes()).as("what the file was taken for has a name").contains(model.recipe());
        assertThat(desk.plan().all(Person.class)).extracting(Person::note).containsExactlyInAnyOrder("loud", "");
        assertThat(desk.plan().all(Segment.class)).extracting(Segment::name).containsExactly("Choir");
        desk.session().undo();
        assertThat(desk.plan().all(Segment.class)).isEmpty();
    }

    @Test
    void whatWasMappedIsProposedForTheNextFileWithTheseHeadings() throws IOException {
        ImportModel first = model("club.csv", CLUB);
        first.map(draft -> draft.called("Singing club").with(4, ColumnRole.NOTE));
        first.bringIn();

        ImportModel next =
                model("club2.csv", "E-Mail,Who is it,Group,Instagram followers,Odd\nc@x.org,Carl,Choir,7,x\n");

        assertThat(next.recipe()).isEqualTo("Singing club");
        assertThat(next.draft().get()).isNull();
        assertThat(next.canImport()).isTrue();
        next.forget("Singing club");
        assertThat(said.recipes()).isEmpty();
        assertThat(next.recipe()).isEqualTo(ImportModel.BY_HAND);
    }

    @Test
    void aKnownFileCanBeMappedAllTheSame() throws IOException {
        ImportModel model = people();
        model.take(ImportModel.BY_HAND);
        assertThat(model.draft().get()).isNotNull();
        assertThat(model.canImport()).isTrue();
        model.take("linkedin-connections");
        assertThat(model.draft().get()).isNull();
        assertThat(model.canImport()).isTrue();
    }

    @Test
    void aTableOfNumbersAsksForDateAndNumber() throws IOException {
        ImportModel model = model("till.csv", "Kasse,Buchung am,Umsatz netto\nA,2026-10-05,5\nB,2026-10-12,7\n");
        model.map(draft -> draft.with(RowKind.NUMBERS));
        assertThat(Objects.requireNonNull(model.draft().get()).mapping().columns())
                .containsExactly(ColumnRole.NOTHING, ColumnRole.DATE, ColumnRole.VALUE);
        model.map(draft -> draft.with(1, ColumnRole.NOTHING));
        assertThat(model.state().get()).isInstanceOf(ImportState.NeedsColumns.class);
        model.map(draft -> draft.with(1, ColumnRole.DATE));
        assertThat(model.state().get()).isInstanceOf(ImportState.NeedsKpi.class);
        model.choose(options -> options.withKpi("Takings"));
        model.bringIn();
        assertThat(desk.plan().all(Measurement.class)).hasSize(2);
    }

    @Test
    void whoLooksLikeSomebodyIsSaid() throws IOException {
        desk.session()
                .execute(new Put(
                        Message.of("test"),
                        Person.named(new PersonId("a"), "Ana Berg")
                                .edit()
                                .company("Café")
                                .person()));
        ImportModel model =
                model("p.csv", "First Name,Last Name,Company,Connected On\nAnna,Berg,Cafe Ltd,1 Mar 2024\n");
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        ImportState.Ready.class,
                        ready -> assertThat(ready.alike()).isEqualTo(1));
    }

    private ImportModel people() throws IOException {
        return model("people.csv", "First Name,Last Name,Connected On\nAnna,Berg,1 Mar 2024\n,,2 Mar 2024\n");
    }

    private ImportModel model(String name, String text) throws IOException {
        return new ImportModel(desk.desk(), BroughtFile.of(Files.writeString(folder.resolve(name), text)), said);
    }
}
