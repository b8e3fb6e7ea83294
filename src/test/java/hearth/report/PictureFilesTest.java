package hearth.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Picture;
import hearth.picture.Sheet;
import hearth.picture.Tone;
import hearth.picture.map.Arrangement;
import hearth.picture.map.MapSheet;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures of the landscape as files. */
class PictureFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan plan = SamplePlan.on(TODAY);

    @ParameterizedTest
    @EnumSource
    void aSheetNamesThePlanThePictureAndTheDay(Arrangement arrangement) throws Exception {
        List<String> texts = texts(parsed(svg(sheet(arrangement))));
        String name = new Texts(plan.settings().locale()).name("sheet", arrangement);

        assertThat(texts).anyMatch(text -> text.startsWith(plan.settings().name()));
        assertThat(texts).anyMatch(text -> text.startsWith(name) && text.contains("2026"));
    }

    @Test
    void everybodyAndTheLegendAreOnTheMap() throws Exception {
        List<String> texts = texts(parsed(svg(sheet(Arrangement.MAP))));

        assertThat(texts)
                .containsAll(plan.all(Segment.class).stream().map(Segment::name).toList());
        long named = plan.all(Person.class).stream()
                .filter(person -> texts.contains(person.name()))
                .count();
        assertThat(named).isGreaterThan(plan.all(Person.class).size() * 3L / 4);
    }

    @Test
    void hostileNamesStayText() throws Exception {
        String hostile = "<script>alert('x')</script> & \"quoted\" \u0000 ]]>";
        Picture picture = new Picture(
                100,
                50,
                hostile,
                List.of(new Mark.Label(5, 20, hostile, Anchor.START, 12, false, Tone.INK)),
                List.of());

        Document document = parsed(svg(picture));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(document)).containsExactly(hostile.replace("\u0000", ""));
    }

    @Test
    void aPngHasSoManyPixelsAndIsNotEmpty() throws Exception {
        Picture sheet = sheet(Arrangement.MAP);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureImage.writePng(sheet, 1.5, bytes);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(sheet.width() * 1.5));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(sheet.height() * 1.5));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
    }

    @Test
    void aLegendThatIsTooLongGoesOnInTheNextRow() {
        Picture picture = new Picture(300, 100, "", List.of(), List.of());
        Picture sign = new Picture(18, 18, "", List.of(), List.of());
        List<Sheet.Entry> few = List.of(new Sheet.Entry(sign, "Regulars"));
        List<Sheet.Entry> many = List.of(
                new Sheet.Entry(sign, "Regulars of many years"),
                new Sheet.Entry(sign, "School families"),
                new Sheet.Entry(sign, "Food voices"));

        assertThat(Sheet.of(picture, "Title", "Line", many).height())
                .isGreaterThan(Sheet.of(picture, "Title", "Line", few).height());
    }

    private Picture sheet(Arrangement arrangement) {
        return new MapSheet(plan, TODAY, new Texts(plan.settings().locale())).whole(arrangement);
    }

    private static String svg(Picture picture) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureSvg.write(picture, bytes);
        return bytes.toString(UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document) {
        NodeList found = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
