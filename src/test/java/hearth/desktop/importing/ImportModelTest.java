package hearth.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.csv.DateOrder;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private final Said said = new Said();

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
        Path rest = folder.resolve(model.rejectedName());
        model.saveRejected(rest);
        assertThat(Files.readString(rest)).contains(",,2 Mar 2024,3,There is no name in this row.");
        model.saveRejected(folder.resolve("no/folder.csv"));
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
        assertThat(model("x.csv", "nothing to see").state().get()).isInstanceOf(ImportState.Refused.class);
        assertThat(new ImportModel(desk.desk(), folder.resolve("gone.csv"), said)
                        .state()
                        .get())
                .isInstanceOf(ImportState.Refused.class);
    }

    private ImportModel people() throws IOException {
        return model("people.csv", "First Name,Last Name,Connected On\nAnna,Berg,1 Mar 2024\n,,2 Mar 2024\n");
    }

    private ImportModel model(String name, String text) throws IOException {
        return new ImportModel(desk.desk(), Files.writeString(folder.resolve(name), text), said);
    }
}
