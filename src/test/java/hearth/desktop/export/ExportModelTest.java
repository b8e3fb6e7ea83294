package hearth.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.csv.PlanTable;
import hearth.exchange.json.PlanJson;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Settings;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.report.PageImage;
import hearth.report.Paper;
import hearth.report.Section;
import hearth.testing.TestDesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private @Nullable TestDesk desk;

    @Test
    void thePreviewHasExactlyThePagesThatAreSaved() throws IOException {
        ExportModel model = model("Corner Bakery", Locale.UK);
        Path file = folder.resolve("plan.pdf");
        model.save(file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(model.pages().get()).hasSize(pdf.getNumberOfPages());
        }
        assertThat(desk().told()).extracting(Message::key).containsExactly("export.saved");
    }

    @Test
    void anAddressBookIsSavedWithItsPeopleWhateverWasChosenBefore() throws IOException {
        ExportModel model = model("Corner Bakery", Locale.UK);
        model.withoutPersonalData().set(true);
        model.format().set(ExportFormat.VCF);
        assertThat(model.addressBook().get()).isTrue();
        Path cards = folder.resolve("all.vcf");
        model.save(cards);
        assertThat(Files.readString(cards)).contains("BEGIN:VCARD").doesNotContain("Person 1");

        model.format().set(ExportFormat.CSV);
        assertThat(model.addressBook().get()).isFalse();
        assertThat(model.fileName()).endsWith(" people.csv");
        model.table().set(PlanTable.GOOGLE);
        assertThat(model.addressBook().get()).isTrue();
        assertThat(model.fileName()).endsWith(" google.csv");
    }

    @Test
    void aMapForKumuIsTwoFilesBesideEachOther() throws IOException {
        ExportModel model = model("Corner Bakery", Locale.UK);
        assertThat(model.tables()).contains(PlanTable.KUMU_ELEMENTS).doesNotContain(PlanTable.KUMU_CONNECTIONS);
        model.format().set(ExportFormat.CSV);
        model.table().set(PlanTable.KUMU_ELEMENTS);
        Path elements = folder.resolve(model.fileName());
        model.save(elements);
        Path connections = folder.resolve("Corner Bakery 2026-11-21 kumu-connections.csv");
        assertThat(Files.readString(elements)).contains("Label,Type,");
        assertThat(Files.readString(connections)).contains("From,To,");
        assertThat(desk().told()).extracting(Message::key).containsExactly("export.saved.two");

        model.save(elements);
        assertThat(folder).isDirectoryNotContaining("glob:**2.csv");
    }

    /** Nobody was asked about the second file. */
    @Test
    void whatStandsWhereTheSecondFileWouldBeStays() throws IOException {
        ExportModel model = model("Corner Bakery", Locale.UK);
        model.format().set(ExportFormat.CSV);
        model.table().set(PlanTable.KUMU_ELEMENTS);
        Path own = Files.writeString(folder.resolve("town kumu-connections.csv"), "mine");
        model.save(folder.resolve("town.csv"));
        assertThat(own).hasContent("mine");
        assertThat(folder.resolve("town kumu-connections 2.csv")).exists();
    }

    @Test
    void takingOutASectionTakesItsPageOut() {
        ExportModel model = model("Corner Bakery", Locale.UK);
        int before = model.pages().get().size();
        assertThat(texts(model)).contains("The people we take care of");

        model.choose(Section.CARE, false);

        assertThat(model.pages().get()).hasSizeLessThan(before);
        assertThat(texts(model)).doesNotContain("The people we take care of");
    }

    @Test
    void withoutPersonalDataNoNameIsOnAnyPage() {
        ExportModel model = model("Corner Bakery", Locale.UK);
        assertThat(texts(model)).contains("Zoë Ørsted");
        model.withoutPersonalData().set(true);
        assertThat(texts(model)).doesNotContain("Zoë Ørsted").contains("Person 1");
    }

    @Test
    void withNothingChosenThereIsNothingToSaveButData() {
        ExportModel model = model("Corner Bakery", Locale.UK);
        Section.ALL.forEach(section -> model.choose(section, false));
        assertThat(model.canSave()).isFalse();
        assertThat(model.pages().get()).isEmpty();
        model.format().set(ExportFormat.JSON);
        assertThat(model.canSave()).isTrue();
    }

    @Test
    void dataCanBeReadBackAsTheSamePlan() throws Exception {
        ExportModel model = model("Corner Bakery", Locale.UK);
        model.format().set(ExportFormat.JSON);
        Path file = folder.resolve("plan.json");
        model.save(file);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(PlanJson.read(in)).isEqualTo(desk().plan());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblemInWordsAndLeavesNothing() {
        ExportModel model = model("Corner Bakery", Locale.UK);
        model.save(folder.resolve("no-such-folder").resolve("plan.pdf"));
        assertThat(desk().problems())
                .extracting(problem -> problem.happened().key())
                .containsExactly("export.problem.happened");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFileIsNamedAfterThePlanAndSafeEverywhere() {
        assertThat(model("A/B: \"Bread\"?", Locale.UK).fileName()).isEqualTo("A B Bread 2026-11-21.pdf");
        assertThat(model("///", Locale.UK).fileName()).isEqualTo("Hearth 2026-11-21.pdf");
    }

    @Test
    void thePaperIsTheCountrysUsualOne() {
        assertThat(model("B", Locale.UK).paper().get()).isEqualTo(Paper.A4);
        assertThat(model("B", Locale.US).paper().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void closingLetsGoOfTheSession() {
        TestDesk open = open("B", Locale.UK);
        int before = open.session().listeners();
        new ExportModel(open.desk()).close();
        assertThat(open.session().listeners()).isEqualTo(before);
    }

    private TestDesk desk() {
        return Objects.requireNonNull(desk);
    }

    private static String texts(ExportModel model) {
        return String.join(
                "\n", model.pages().get().stream().map(PageImage::text).toList());
    }

    private ExportModel model(String name, Locale locale) {
        return new ExportModel(open(name, locale).desk());
    }

    private TestDesk open(String name, Locale locale) {
        desk = TestDesk.with(DAY, entities(name, locale));
        return desk;
    }

    private static List<Entity> entities(String name, Locale locale) {
        Person person = Person.named(new PersonId("zoe"), "Zoë Ørsted")
                .edit()
                .tier(CareTier.INNER)
                .person();
        Settings settings = Settings.of(name, "EUR", locale, ZoneId.of("Europe/Dublin"), LocalDate.of(2025, 1, 1));
        return List.of(settings, person);
    }
}
