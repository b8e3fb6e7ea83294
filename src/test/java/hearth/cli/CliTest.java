package hearth.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Ids;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.storage.disk.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger ids = new AtomicInteger();
    private final FakeWorkbench workbench = new FakeWorkbench();
    private Path empty = Path.of("");
    private Path sample = Path.of("");

    /** Remembers what it was asked for. */
    private static final class FakeWorkbench implements Workbench {
        private Optional<Path> opened = Optional.empty();

        @Override
        public int open(Optional<Path> file, boolean sample) {
            opened = file;
            return sample ? 7 : 0;
        }

        @Override
        public List<String> screens() {
            return List.of("today", "care");
        }

        @Override
        public void draw(String screen, Plan plan, Look look, Path png) throws IOException {
            Files.writeString(png, screen + look);
        }
    }

    @BeforeEach
    void makePlans() {
        empty = folder.resolve("empty.hearth");
        sample = folder.resolve("sample.hearth");
    }

    @Test
    void theSampleCanBeExportedImportedAndExportedAgainWithTheSameBytes() throws IOException {
        assertThat(hearth("new", sample, "--template", "sample")).isZero();
        assertThat(hearth("new", empty)).isZero();
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        assertThat(hearth("export", sample, first)).isZero();
        assertThat(hearth("import", first, "--into", empty)).isZero();
        assertThat(hearth("export", empty, second)).isZero();
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(json("import", first, "--into", empty, "--json")
                        .at("/files/0/added")
                        .asInt())
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anImportTellsWhatCameInAndWhatDidNot() throws IOException {
        hearth("new", empty);
        Path csv = file("people.csv", "First Name,Last Name,Connected On\nAnna,Berg,1 Mar 2024\n,,2 Mar 2024\n,,\n");
        JsonNode first = json("import", csv, "--into", empty, "--json").at("/files/0");
        assertThat(first.path("recipe").asString()).isEqualTo("linkedin-connections");
        assertThat(List.of(
                        first.path("read").asInt(),
                        first.path("added").asInt(),
                        first.path("skipped").asInt()))
                .containsExactly(3, 1, 1);
        assertThat(first.at("/rejected/0/line").asInt()).isEqualTo(3);
        assertThat(first.at("/rejected/0/reason").asString()).isEqualTo("There is no name in this row.");
        assertThat(hearth("import", csv, "--into", empty)).isEqualTo(1);
        assertThat(out.toString())
                .contains("3 read, 0 added, 0 updated, 2 skipped, 1 rejected", "line 3: There is no name");
    }

    @Test
    void rejectedRowsCanBeSaved() throws IOException {
        hearth("new", empty);
        Path csv = file("n.csv", "Date,Value\n2026-10-01,5\n2026-11-01,many\n");
        Path rest = folder.resolve("rest.csv");
        assertThat(hearth("import", csv, "--into", empty, "--kpi", "Visits", "--rejected", rest))
                .isEqualTo(1);
        assertThat(Files.readString(rest)).contains("2026-11-01,many,3,“many” is not a number.");
    }

    @Test
    void oneUnreadableFileLeavesThePlanAsItWas() throws IOException {
        hearth("new", empty);
        Path good = file("good.csv", "First Name,Last Name,Connected On\nAnna,Berg,1 Mar 2024\n");
        Path bad = file("bad.csv", "nothing\nto see\n");
        byte[] before = Files.readAllBytes(empty);
        assertThat(hearth("import", good, bad, "--into", empty)).isEqualTo(3);
        assertThat(empty).hasBinaryContent(before);
        assertThat(err.toString()).contains("bad.csv", "does not know this kind of file", "was left as it is");
    }

    @Test
    void earlierStatesAreListedAlsoOfAFileThatCannotBeRead() throws IOException {
        hearth("new", empty);
        assertThat(hearth("backups", empty)).isZero();
        assertThat(out.toString()).contains("keeps no earlier states");
        Path csv = file("people.csv", "First Name,Last Name,Connected On\nAnna,Berg,1 Mar 2024\n");
        hearth("import", csv, "--into", empty);
        Files.writeString(empty, "not a plan any more");
        JsonNode kept = json("backups", empty, "--json").at("/backups/0");
        assertThat(kept.path("occasion").asString()).isEqualTo("CLOSING");
        assertThat(kept.at("/counts/people").asInt()).isEqualTo(1);
        Files.writeString(Path.of(kept.path("file").asString()), "damaged as well");
        assertThat(hearth("backups", empty)).isEqualTo(1);
        assertThat(out.toString()).contains("When it was opened", "Cannot be read any more");
    }

    @Test
    void aBackupThatCannotBeMadeIsSaidAndTheWorkIsDone() throws IOException {
        hearth("new", empty);
        Files.writeString(folder.resolve("data/backups"), "in the way");
        Path csv = file("people.csv", "First Name,Last Name,Connected On\nAnna,Berg,1 Mar 2024\n");
        assertThat(hearth("import", csv, "--into", empty)).isZero();
        assertThat(err.toString()).containsOnlyOnce("No backup of this plan could be made");
    }

    @Test
    void whatThePlanHoldsAboutOnePersonIsWrittenForThem() throws IOException {
        hearth("new", sample, "--template", "sample");
        Path file = folder.resolve("ines.json");
        assertThat(hearth("export", sample, file, "--person", "inês carvalho")).isZero();
        assertThat(Files.readString(file)).contains("\"format\": \"hearth-person\"", "\"id\": \"ines-carvalho\"");
        assertThat(hearth("export", sample, file, "--force", "--person", "nobody at all"))
                .isEqualTo(2);
        assertThat(hearth("export", sample, folder.resolve("ines.pdf"), "--person", "ines-carvalho"))
                .isEqualTo(2);
    }

    @Test
    void rhythmsAndTablesAreWrittenForOtherPrograms() throws IOException {
        hearth("new", sample, "--template", "sample");
        Path calendar = folder.resolve("rhythms.ics");
        assertThat(hearth("export", sample, calendar)).isZero();
        assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR\r\n").contains("RRULE:");
        Path table = folder.resolve("touches.csv");
        assertThat(hearth("export", sample, table, "--table", "touches")).isZero();
        assertThat(Files.readString(table)).startsWith("\uFEFFDate,Person,Kind");
        assertThat(hearth("export", sample, table, "--force", "--table", "chairs"))
                .isEqualTo(2);
    }

    @Test
    void theLandscapeIsDrawnAsAFile() throws IOException {
        hearth("new", sample, "--template", "sample");
        Path drawing = folder.resolve("map.svg");
        assertThat(hearth("export", sample, drawing)).isZero();
        assertThat(Files.readString(drawing)).contains("<svg ", "Food voices");
        Path rings = folder.resolve("rings.png");
        assertThat(hearth("export", sample, rings, "--picture", "rings")).isZero();
        assertThat(Files.readAllBytes(rings)).startsWith(0x89, 'P', 'N', 'G');
        Path nobody = folder.resolve("nobody.svg");
        assertThat(hearth("export", sample, nobody, "--without-personal-data")).isZero();
        assertThat(Files.readString(nobody)).doesNotContain("Carvalho");
        assertThat(hearth("export", sample, folder.resolve("x.svg"), "--picture", "upside-down"))
                .isEqualTo(2);
    }

    @Test
    void somebodyIsErasedFromThePlanAndItsBackups() throws IOException {
        hearth("new", sample, "--template", "sample");
        JsonNode before = json("erase", sample, "--person", "inês carvalho", "--dry-run", "--json");
        assertThat(before.path("erased").asBoolean()).isFalse();
        JsonNode done = json("erase", sample, "--person", "inês carvalho", "--json");
        assertThat(done.path("erased").asBoolean()).isTrue();
        assertThat(done.path("touches").asInt())
                .isEqualTo(before.path("touches").asInt());
        assertThat(hearth("erase", sample, "--person", "inês carvalho")).isEqualTo(2);
        assertThat(err.toString()).contains("Nobody of that name");
    }

    @Test
    void theReviewPrintsItsFindings() {
        hearth("new", sample, "--template", "sample");
        JsonNode findings = json("review", sample, "--json").path("findings");
        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0).propertyNames())
                .containsExactly("practice", "severity", "subject", "reason", "remedy", "setAside");
        assertThat(hearth("review", sample)).isEqualTo(1);
        assertThat(out.toString()).contains("P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.html", "out.json"})
    void exportsWithoutPersonalDataNameNobody(String name) throws IOException {
        hearth("new", sample, "--template", "sample");
        Path file = folder.resolve(name);
        assertThat(hearth("export", sample, file, "--without-personal-data", "--as-of", "2026-11-20"))
                .isZero();
        List<String> names = SamplePlan.on(LocalDate.now(CLOCK)).all(Person.class).stream()
                .map(Person::name)
                .toList();
        assertThat(Files.readString(file)).contains("Person 1").doesNotContain(names);
    }

    @Test
    void aPdfHoldsTheChosenSections() throws IOException {
        hearth("new", sample, "--template", "sample");
        Path pdf = folder.resolve("p.pdf");
        assertThat(hearth("export", sample, pdf, "--sections", "cover,care", "--paper", "letter"))
                .isZero();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(US_ASCII));
    }

    @Test
    void screensAreDrawnOneByOne() throws IOException {
        hearth("new", empty);
        Path pictures = folder.resolve("pictures");
        assertThat(hearth("screens", empty, pictures, "--theme", "dark", "--size", "800x600"))
                .isZero();
        assertThat(Files.readString(pictures.resolve("today.png"))).contains("dark=true", "width=800", "height=600");
        assertThat(hearth("screens", empty, pictures)).isEqualTo(4);
        assertThat(hearth("screens", empty, pictures, "--size", "big")).isEqualTo(2);
    }

    @Test
    void withoutACommandTheWorkbenchOpens() {
        assertThat(hearth()).isZero();
        assertThat(hearth("--sample")).isEqualTo(7);
        assertThat(hearth(empty)).isZero();
        assertThat(workbench.opened).contains(empty.toAbsolutePath());
    }

    @Test
    void nothingIsOverwrittenWithoutForce() {
        assertThat(hearth("new", empty)).isZero();
        assertThat(hearth("new", empty)).isEqualTo(4);
        assertThat(hearth("new", empty, "--force")).isZero();
        Path json = folder.resolve("p.json");
        assertThat(hearth("export", empty, json)).isZero();
        assertThat(hearth("export", empty, json)).isEqualTo(4);
        assertThat(err.toString()).contains("--force");
        assertThat(hearth("export", empty, json, "--force")).isZero();
    }

    @Test
    void whatCannotBeReadOrWrittenSaysSo() throws IOException {
        assertThat(hearth("review", folder.resolve("missing.hearth"))).isEqualTo(3);
        assertThat(hearth("review", file("no.hearth", "not a plan"))).isEqualTo(3);
        hearth("new", empty);
        assertThat(hearth("import", folder.resolve("missing.csv"), "--into", empty))
                .isEqualTo(3);
        assertThat(hearth("export", empty, folder.resolve("no/such/folder/p.json")))
                .isEqualTo(4);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void mapTellsHowEverythingIsTied() {
        hearth("new", sample, "--template", "sample");

        JsonNode map = json("map", sample, "--json", "--as-of", "2026-11-21");

        assertThat(map.get("exact").asBoolean()).isTrue();
        assertThat(map.get("nodes")
                        .valueStream()
                        .filter(node -> node.get("kind").asString().equals("person"))
                        .filter(node -> node.get("degree").asInt() > 1)
                        .map(node -> node.get("betweenness").asDouble()))
                .anyMatch(betweenness -> betweenness > 0);
        assertThat(map.get("nodes").valueStream().map(node -> node.get("steps")))
                .anyMatch(JsonNode::isNull)
                .anyMatch(steps -> steps.asInt() == 2);
        JsonNode correlation = map.get("correlation");
        assertThat(correlation.get("low").asDouble())
                .isLessThan(correlation.get("rho").asDouble());
        assertThat(hearth("map", sample)).isZero();
        assertThat(out.toString()).contains(correlation.get("sentence").asString(), "Bridges");
    }

    @Test
    void mapOfAnEmptyPlanClaimsNothing() {
        hearth("new", empty);

        JsonNode map = json("map", empty, "--json");

        assertThat(map.get("nodes")).isEmpty();
        assertThat(map.get("correlation").isNull()).isTrue();
        assertThat(hearth("map", empty)).isZero();
        assertThat(out.toString()).contains("Nobody is tied to anybody yet.").doesNotContain("Bridges", "group");
    }

    @Test
    void resultsAreToldInAnOwnersWords() {
        hearth("new", sample, "--template", "sample");
        hearth("map", sample);
        hearth("care", sample, "--as-of", "2026-11-21");
        hearth("mix", sample);

        assertThat(out.toString())
                .containsPattern("\\d+ of the shortest ways lead over them \\(betweenness [\\d.,]+\\)")
                .containsPattern("weeks late; last contact \\d+ (weeks|months) ago")
                .contains("due in ", "no contact yet", "had equal parts (concentration, HHI ")
                .doesNotContain("cadence", "never;");
    }

    @Test
    void mixChoosesWithinBudgetAndRiskAndSaysHowGoodItIs() {
        hearth("new", sample, "--template", "sample");
        JsonNode mix = json("mix", sample, "--budget", "200", "--risk", "2", "--json");
        assertThat(mix.get("cost").asDouble()).isLessThanOrEqualTo(200);
        assertThat(mix.get("chosen").values())
                .isNotEmpty()
                .allMatch(each ->
                        List.of("TINY", "SMALL").contains(each.path("risk").asString()));
        assertThat(mix.at("/people/expected").asDouble())
                .isBetween(
                        mix.at("/people/low").asDouble(), mix.at("/people/high").asDouble());
        assertThat(mix.get("algorithm").asString()).isEqualTo("EXACT");
        assertThat(mix.get("atLeast").asDouble()).isEqualTo(1);
        assertThat(mix.get("hhi").asDouble()).isBetween(1.0, 10_000.0);
        assertThat(hearth("mix", sample)).isZero();
        assertThat(out.toString()).contains("none reaches more people", "Left out: Teagan Rourke (cost unknown)");
    }

    @Test
    void mixCanLookAtOneSegmentByItsName() {
        hearth("new", sample, "--template", "sample");
        JsonNode mix = json("mix", sample, "--budget", "60", "--segment", "choir", "--json");
        assertThat(mix.at("/chosen/0/node").asString()).isEqualTo("choral-society");
        assertThat(mix.get("segment").asString()).isEqualTo("choir");
        assertThat(mix.get("segments").values())
                .extracting(each -> each.get("id").asString())
                .containsExactly("choir");
        assertThat(hearth("mix", sample, "--budget", "1", "--segment", "nobody"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("There is no segment “nobody”", "School families");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "-5", "1.234", ""})
    void mixRefusesWhatIsNoBudget(String budget) {
        hearth("new", sample, "--template", "sample");
        assertThat(hearth("mix", sample, "--budget", budget)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("A budget is an amount");
    }

    @Test
    void mixOfAPlanWithoutABudgetAsksForOne() {
        hearth("new", empty);
        assertThat(hearth("mix", empty)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(hearth("mix", empty, "--budget", "5", "--risk", "9")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(hearth("mix", empty, "--budget", "5")).isZero();
        assertThat(out.toString()).contains("Nothing can be chosen");
    }

    @Test
    void careListsTheHundredByUrgency() {
        hearth("new", sample, "--template", "sample");

        JsonNode care = json("care", sample, "--json", "--as-of", "2026-11-21");

        List<Double> urgency = care.get("people")
                .valueStream()
                .map(row -> row.get("urgency").asDouble())
                .toList();
        assertThat(urgency).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(care.get("coverage").asDouble()).isBetween(0.0, 1.0);
        assertThat(hearth("care", sample)).isZero();
        assertThat(out.toString())
                .contains(care.get("people").get(0).get("name").asString());
    }

    @Test
    void aDayWrittenOtherwiseIsExplainedInWords() {
        hearth("new", empty);

        assertThat(hearth("care", empty, "--as-of", "24.12.2026")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("“24.12.2026” is not a day").doesNotContain("java.time");
    }

    @Test
    void careOfAnEmptyPlanSaysThatNobodyIsThere() {
        hearth("new", empty);

        assertThat(json("care", empty, "--json").get("coverage").isNull()).isTrue();
        assertThat(hearth("care", empty)).isZero();
        assertThat(out.toString()).contains("Nobody");
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        hearth("new", empty);
        assertThat(hearth("bake", "bread")).isEqualTo(2);
        assertThat(hearth("import", "x.csv")).isEqualTo(2);
        assertThat(hearth("import", "x.csv", "--into", empty, "--recipe", "fax"))
                .isEqualTo(2);
        assertThat(hearth("export", empty, "p.doc")).isEqualTo(2);
        assertThat(hearth("export", empty, "p.pdf", "--sections", "poem")).isEqualTo(2);
        assertThat(hearth("export", empty, "p.pdf", "--as-of", "soon")).isEqualTo(2);
        assertThat(hearth("import", file("n.csv", "2026-10-01,5\n"), "--into", empty))
                .isEqualTo(2);
        assertThat(err.toString()).contains("google-contacts", "--kpi NAME", "hearth export --help");
    }

    @Test
    void whatIsNeitherCommandNorFileOpensNoWindow() {
        assertThat(hearth("frobnicate")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(hearth("carre")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(hearth("exprot", "x.hearth", "x.pdf")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(workbench.opened).isEmpty();
        assertThat(err.toString())
                .contains(
                        "There is no command and no file “frobnicate”",
                        "There is no command and no file “carre”; did you mean care",
                        "There is no command and no file “exprot”; did you mean export");
        assertThat(hearth("./frobnicate")).isZero();
    }

    @Test
    void aPlanThatIsNotThereIsNotSaidToHaveBeenThere() {
        assertThat(hearth("care", "x.hearth")).isEqualTo(ExitCode.CANNOT_READ);
        assertThat(err.toString())
                .contains("There is no file “x.hearth” in this place.")
                .doesNotContain("any more", "as it was");
    }

    /** One object on the output, the words on the error stream, and the same exit code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "map no.hearth",
                "mix no.hearth",
                "care no.hearth",
                "review no.hearth",
                "erase no.hearth --person x",
                "merge - no.hearth no.hearth out.hearth",
                "import no.csv --into no.hearth",
                "doctor no.hearth --recover out.hearth",
                "care --as-of soon no.hearth",
                "backups"
            })
    void whoeverAsksForJsonGetsErrorsAsJson(String command) {
        int code = hearth((Object[]) command.split(" ", -1));
        JsonNode error = json((Object[]) (command + " --json").split(" ", -1)).get("error");

        assertThat(code).isIn(ExitCode.CANNOT_READ, ExitCode.WRONG_USAGE);
        assertThat(hearth((Object[]) (command + " --json").split(" ", -1))).isEqualTo(code);
        assertThat(error.get("what").asString()).isNotBlank();
        assertThat(error.get("where").asString()).isNotBlank();
        assertThat(error.get("remedy").asString()).isNotBlank();
        assertThat(err.toString()).contains(error.get("what").asString());
    }

    @Test
    void aWordThatIsNoChoiceIsToldTheChoices() {
        assertThat(hearth("export", empty, "x.png", "--picture", "wrong")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString())
                .contains("--picture is map, rings or influence, not “wrong”.")
                .doesNotContain("case-insensitive", "[");
    }

    @Test
    void helpAndVersionArePrinted() {
        assertThat(hearth("--version")).isZero();
        assertThat(out.toString()).startsWith("hearth ");
        assertThat(hearth("import", "--help")).isZero();
        assertThat(out.toString()).contains("The plan they come into.", "Bring contacts");
    }

    private int hearth(Object... args) {
        Ids newIds = () -> "id-" + ids.incrementAndGet();
        DataFolder data = new DataFolder(folder.resolve("data"), CLOCK);
        Surroundings around =
                new Surroundings(new PrintWriter(out), new PrintWriter(err), data, CLOCK, Locale.UK, newIds, workbench);
        return new Cli(around).run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
    }

    private JsonNode json(Object... args) {
        out.getBuffer().setLength(0);
        hearth(args);
        String printed = out.toString();
        out.getBuffer().setLength(0);
        return new JsonMapper().readTree(printed);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
