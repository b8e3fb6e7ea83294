package hearth.desktop.export;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.exchange.csv.PlanTable;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.catalog.Anonymous;
import hearth.report.PageImage;
import hearth.report.Paper;
import hearth.report.Preview;
import hearth.report.ReportOptions;
import hearth.report.Section;
import hearth.session.Job;
import hearth.session.Problem;
import hearth.text.SafeName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What shall be exported, what it will look like, and the saving of it. */
final class ExportModel implements AutoCloseable {

    /** Pixels per inch of the preview: sharp on a large screen, and quick. */
    private static final double RESOLUTION = 110;

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.PDF);
    private final ObservableList<Section> sections = FXCollections.observableArrayList(Section.ALL);
    private final ObjectProperty<PlanTable> table = new SimpleObjectProperty<>(PlanTable.PEOPLE);
    private final ObjectProperty<Paper> paper;
    private final ObjectProperty<LocalDate> asOf;
    private final BooleanProperty withoutPersonalData = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<PageImage>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private @Nullable Job preview;
    private boolean stale;

    ExportModel(Desk desk) {
        this.desk = desk;
        paper = new SimpleObjectProperty<>(usualPaper(desk.texts().locale()));
        asOf = new SimpleObjectProperty<>(desk.today());
        format.addListener((value, before, after) -> draw());
        paper.addListener((value, before, after) -> draw());
        asOf.addListener((value, before, after) -> draw());
        withoutPersonalData.addListener((value, before, after) -> draw());
        sections.addListener((ListChangeListener<Section>) change -> draw());
        lifetime.with(desk.session().onRevision(revision -> draw()));
        lifetime.with(desk.sight().onChange(open -> lookedAt()));
        draw();
    }

    ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** True when the file would be an address book, which is personal data and nothing else. */
    BooleanBinding addressBook() {
        return Bindings.createBooleanBinding(this::isAddressBook, format, table);
    }

    private boolean isAddressBook() {
        return format.get() == ExportFormat.VCF
                || (format.get() == ExportFormat.CSV && table.get().isAddressBook());
    }

    /** What tables there are to choose from; one that is written beside another comes with that. */
    List<PlanTable> tables() {
        return Arrays.stream(PlanTable.values())
                .filter(each -> Arrays.stream(PlanTable.values())
                        .noneMatch(other -> other.beside().filter(each::equals).isPresent()))
                .toList();
    }

    /** Which table a CSV file holds. */
    ObjectProperty<PlanTable> table() {
        return table;
    }

    ObjectProperty<Paper> paper() {
        return paper;
    }

    /** The day the report speaks from. */
    ObjectProperty<LocalDate> asOf() {
        return asOf;
    }

    BooleanProperty withoutPersonalData() {
        return withoutPersonalData;
    }

    /** The pages as they will be printed; those of before until new ones are drawn. */
    ReadOnlyObjectProperty<List<PageImage>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** True while new pages are being drawn. */
    ReadOnlyBooleanProperty drawing() {
        return drawing.getReadOnlyProperty();
    }

    boolean has(Section section) {
        return sections.contains(section);
    }

    /** Takes a section in or out; the order stays that of {@link Section}. */
    void choose(Section section, boolean chosen) {
        if (chosen != has(section)) {
            sections.setAll(Section.ALL.stream()
                    .filter(each -> each == section ? chosen : has(each))
                    .toList());
        }
    }

    /** False when nothing is chosen that could be saved. */
    boolean canSave() {
        return !format.get().isReport() || !sections.isEmpty();
    }

    /** A name for the file: that of the plan, made safe for every file system, the day, and of several tables which. */
    String fileName() {
        String name = SafeName.of(desk.plan().settings().name(), "Hearth");
        String which = format.get() == ExportFormat.CSV ? " " + table.get().code() : "";
        return "%s %s%s.%s".formatted(name, asOf.get(), which, format.get().ending());
    }

    /** Saves what is chosen; the person has already agreed to overwrite what may stand there. */
    void save(Path file) {
        Plan plan = chosen(desk.plan(), withoutPersonalData.get() && !isAddressBook());
        Written written = new Written(format.get(), table.get(), plan, options(), desk.texts(), desk.clock());
        // What is given away and the file it comes from say the same; how that goes is told as a save state.
        var _ = desk.session().store().publish();
        desk.jobs()
                .start(
                        Message.of("export.job", file.getFileName().toString()),
                        progress -> written.to(file),
                        saved -> desk.notices().tell(told(saved)),
                        failure -> desk.notices().problem(cannotSave(file)));
    }

    @Override
    public void close() {
        cancelPreview();
        lifetime.close();
    }

    /** What was drawn before somebody looked away may no longer be so. */
    private void lookedAt() {
        if (stale) {
            draw();
        }
    }

    private void draw() {
        cancelPreview();
        stale = !desk.sight().isOpen();
        if (stale) {
            return;
        }
        if (sections.isEmpty() || !format.get().isReport()) {
            drawn(List.of());
            return;
        }
        Plan plan = desk.plan();
        boolean anonymous = withoutPersonalData.get();
        ReportOptions options = options();
        drawing.set(true);
        preview = desk.jobs()
                .quietly(progress -> Preview.of(chosen(plan, anonymous), options, RESOLUTION, progress), this::drawn);
    }

    private void drawn(List<PageImage> newPages) {
        preview = null;
        drawing.set(false);
        pages.set(newPages);
    }

    private void cancelPreview() {
        if (preview != null) {
            preview.cancel();
        }
    }

    private ReportOptions options() {
        return new ReportOptions(asOf.get(), List.copyOf(sections), paper.get(), !withoutPersonalData.get());
    }

    private Plan chosen(Plan plan, boolean anonymous) {
        return anonymous
                ? Anonymous.of(
                        plan,
                        n -> desk.texts().get("plan.anonymous.person", n),
                        n -> desk.texts().get("plan.anonymous.helper", n))
                : plan;
    }

    private static Message told(List<Path> saved) {
        return saved.size() == 1
                ? Message.of("export.saved", saved.getFirst().toString())
                : Message.of(
                        "export.saved.two",
                        saved.getFirst().toString(),
                        saved.getLast().getFileName().toString());
    }

    private static Problem cannotSave(Path file) {
        return new Problem(
                Message.of("export.problem.happened", file.toString()),
                Message.of("export.problem.safe"),
                Message.of("export.problem.remedy"));
    }

    /** Letter where it is the custom, A4 everywhere else. */
    private static Paper usualPaper(Locale locale) {
        return List.of("US", "CA", "MX", "PH", "CL", "CO", "VE").contains(locale.getCountry())
                ? Paper.LETTER
                : Paper.A4;
    }
}
