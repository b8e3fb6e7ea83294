package hearth.cli;

import hearth.exchange.WholeFile;
import hearth.exchange.calendar.RhythmCalendar;
import hearth.exchange.csv.PlanTable;
import hearth.exchange.json.PersonJson;
import hearth.exchange.json.PlanJson;
import hearth.exchange.vcard.AddressCards;
import hearth.picture.Picture;
import hearth.picture.map.Arrangement;
import hearth.picture.map.MapSheet;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.catalog.Anonymous;
import hearth.plan.landscape.PersonId;
import hearth.report.Paper;
import hearth.report.PictureImage;
import hearth.report.PictureSvg;
import hearth.report.Report;
import hearth.report.ReportOptions;
import hearth.report.Section;
import hearth.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth export PLAN OUT}: the ending of OUT says as what. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /** Pixels of a PNG for each of the sheet's. */
    private static final double FINE = 2;

    /** Which picture of the landscape. */
    enum Shown {
        MAP(Arrangement.MAP),
        RINGS(Arrangement.RINGS),
        INFLUENCE(Arrangement.QUADRANTS);

        private final Arrangement arrangement;

        Shown(Arrangement arrangement) {
            this.arrangement = arrangement;
        }
    }

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.option.export.out")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--sections", split = ",", paramLabel = "SECTION", descriptionKey = "cli.option.sections")
    private List<String> sections = List.of();

    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "cli.option.paper")
    private Paper paper = Paper.A4;

    @Option(names = "--without-personal-data", descriptionKey = "cli.option.withoutPersonalData")
    private boolean withoutPersonalData;

    @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "cli.option.table")
    private String table = PlanTable.PEOPLE.code();

    @Option(names = "--picture", paramLabel = "map|rings|influence", descriptionKey = "cli.option.export.picture")
    private Shown picture = Shown.MAP;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.option.export.person")
    private @Nullable String person;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    ExportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        List<Section> chosen = chosenSections();
        String ending = ending();
        checkUsage(ending);
        Plan plan = new PlanFiles(around.data()).read(file);
        LocalDate day = Days.asked(asOf, around, plan);
        ReportOptions options = new ReportOptions(day, chosen, paper, !withoutPersonalData);
        PlanFiles.write(
                out,
                force,
                person == null
                        ? content(ending, withoutPersonalData ? anonymous(plan) : plan, options)
                        : about(plan, person, day));
        Say.line(around.out(), plan.settings().locale(), Message.of("cli.export.done", out.toString()));
        return ExitCode.DONE;
    }

    private static WholeFile.Content about(Plan plan, String typed, LocalDate day) throws Failure {
        PersonId id = Whose.person(plan, typed).id();
        Texts texts = new Texts(plan.settings().locale());
        return to -> PersonJson.write(plan, id, day, texts, to);
    }

    private void checkUsage(String ending) throws Failure {
        if (person != null && (withoutPersonalData || !ending.equals("json"))) {
            throw Failure.usage("cli.export.person");
        }
        boolean addresses = ending.equals("vcf") || (ending.equals("csv") && rows().isAddressBook());
        if (withoutPersonalData && addresses) {
            throw Failure.usage("cli.export.addresses");
        }
    }

    private List<Section> chosenSections() throws Failure {
        List<Section> chosen = new ArrayList<>();
        for (String code : sections) {
            chosen.add(Section.of(code).orElseThrow(() -> Failure.usage("cli.export.noSection", code, codes())));
        }
        return chosen.isEmpty() ? Section.ALL : chosen;
    }

    private String ending() throws Failure {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("pdf", "html", "json", "csv", "ics", "vcf", "svg", "png").contains(ending)) {
            throw Failure.usage("cli.export.noEnding", out.toString());
        }
        return ending;
    }

    private PlanTable rows() throws Failure {
        return PlanTable.of(table).orElseThrow(() -> Failure.usage("cli.export.noTable", table, tables()));
    }

    private static String tables() {
        return Arrays.stream(PlanTable.values()).map(PlanTable::code).collect(Collectors.joining(", "));
    }

    private WholeFile.Content content(String ending, Plan plan, ReportOptions options) throws Failure {
        PlanTable rows = rows();
        Texts texts = new Texts(plan.settings().locale());
        return to -> {
            switch (ending) {
                case "csv" -> rows.write(plan, texts, to);
                case "vcf" -> AddressCards.write(plan, to);
                case "ics" -> RhythmCalendar.write(plan, around.clock().instant(), to);
                case "pdf" -> Report.writePdf(plan, options, to);
                case "html" -> Report.writeHtml(plan, options, to);
                case "svg" -> PictureSvg.write(sheet(plan, options), to);
                case "png" -> PictureImage.writePng(sheet(plan, options), FINE, to);
                default -> PlanJson.write(plan, to);
            }
        };
    }

    private Picture sheet(Plan plan, ReportOptions options) {
        return new MapSheet(plan, options.asOf(), new Texts(plan.settings().locale())).whole(picture.arrangement);
    }

    private static Plan anonymous(Plan plan) {
        Texts texts = new Texts(plan.settings().locale());
        return Anonymous.of(
                plan, n -> texts.get("plan.anonymous.person", n), n -> texts.get("plan.anonymous.helper", n));
    }

    private static String codes() {
        return Section.ALL.stream().map(Section::code).collect(Collectors.joining(", "));
    }
}
