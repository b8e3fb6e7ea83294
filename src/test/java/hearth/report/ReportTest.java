package hearth.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a reader of the document may count on, read back with PDFBox. */
class ReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void thePdfIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = pdf(plan("Corner Bakery"), ReportOptions.standard(DAY))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Corner Bakery");
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("pdfuaid:part(>|=\")1");
        }
    }

    @Test
    void whatThereIsNothingForYetGetsNoPageAndIsNamedOnTheOnePage() throws IOException {
        try (PDDocument pdf = pdf(plan("Bike Shop"), ReportOptions.standard(DAY))) {
            assertThat(text(pdf))
                    .contains("Nothing yet, and so without a page of their own: Options and mix, Rhythm, Scorecard.")
                    .doesNotContain("No rhythm has been agreed yet.");
        }
        ReportOptions asked = new ReportOptions(DAY, List.of(Section.RHYTHM), Paper.A4, true);
        try (PDDocument pdf = pdf(plan("Bike Shop"), asked)) {
            assertThat(text(pdf)).contains("No rhythm has been agreed yet.");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = pdf(plan("Corner Bakery"), ReportOptions.standard(DAY))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(fonts(page.getResources())).isNotEmpty().allMatch(PDFont::isEmbedded);
            }
        }
    }

    @Test
    void wordsCanBeFoundAndCopiedWithTheirLigatures() throws IOException {
        try (PDDocument pdf = pdf(plan("Office Muffins & Waffles"), ReportOptions.standard(DAY))) {
            assertThat(text(pdf)).contains("Office Muffins & Waffles").contains("Zoë Łukasz Ørsted");
        }
    }

    @Test
    void namesInOtherScriptsAreNotBlank() throws IOException {
        Plan plan = plan("Хлеб · Ψωμί · Հաց", person("p1", "שלום"), person("p2", "Ελένη Жанна"));
        try (PDDocument pdf = pdf(plan, ReportOptions.standard(DAY))) {
            assertThat(text(pdf)).contains("Хлеб · Ψωμί · Հաց", "Ελένη Жанна", "שלום");
        }
    }

    @Test
    void aLetterIsALetterAndAnA4AnA4() throws IOException {
        ReportOptions options = ReportOptions.standard(DAY);
        try (PDDocument a4 = pdf(plan("B"), options);
                PDDocument letter = pdf(plan("B"), options.on(Paper.LETTER))) {
            assertThat(Math.round(a4.getPage(0).getMediaBox().getHeight())).isEqualTo(842);
            assertThat(Math.round(letter.getPage(0).getMediaBox().getHeight())).isEqualTo(792);
        }
    }

    @Test
    void onlyTheChosenSectionsArePrintedInTheirOrder() throws IOException {
        List<Section> chosen = List.of(Section.CARE, Section.CHANNELS);
        try (PDDocument pdf = pdf(plan("B"), ReportOptions.standard(DAY).with(chosen))) {
            String text = text(pdf);
            assertThat(text).doesNotContain("Always-on engagement plan");
            assertThat(text.indexOf("The people we take care of")).isBetween(0, text.indexOf("Where we meet people"));
        }
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "<script>alert(1)</script><img src=\"http://example.invalid/x\"/>&{{title}}\u0000\u0007";
        Plan plan = plan(hostile, person("p1", hostile));
        String html = html(plan);
        assertThat(html).doesNotContain("<script", "<img");
        try (PDDocument pdf = pdf(plan, ReportOptions.standard(DAY))) {
            assertThat(text(pdf).replaceAll("\\s+", "")).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void theSamePlanGivesTheSameHtml() throws IOException {
        assertThat(html(plan("B"))).isEqualTo(html(plan("B")));
    }

    private static Plan plan(String name, Entity... more) {
        List<Entity> all = new ArrayList<>(List.of(more));
        all.add(Settings.of(name, "EUR", Locale.UK, ZoneId.of("Europe/Dublin"), LocalDate.of(2023, 11, 1)));
        all.add(channel("shop", ChannelKind.SHOP));
        all.add(channel("photos", ChannelKind.SOCIAL));
        all.add(person("zoe", "Zoë Łukasz Ørsted"));
        return Plan.of(all);
    }

    private static Channel channel(String id, ChannelKind kind) {
        return new Channel(new ChannelId(id), id, kind, Media.OWNED, "use", "aim", "do", "", null, false, null, 0);
    }

    private static Person person(String id, String name) {
        return Person.named(new PersonId(id), name).edit().tier(CareTier.CLOSE).person();
    }

    private static String html(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.writeHtml(plan, ReportOptions.standard(DAY), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PDDocument pdf(Plan plan, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.writePdf(plan, options, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> font(resources, name))
                .toList();
    }

    private static PDFont font(PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
