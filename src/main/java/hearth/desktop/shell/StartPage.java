package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Picker;
import hearth.desktop.fx.Space;
import hearth.plan.Message;
import hearth.plan.Reason;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where one arrives without a plan: begin one, look at the sample, open one, or go on with a recent one. */
public final class StartPage implements AutoCloseable {

    private final Lifetime lifetime = new Lifetime();
    private final Texts texts;
    private final ZoneId zone;
    private final Workbench workbench;
    private final StackPane root = new StackPane();
    private final Overlay overlay = new Overlay();
    private final VBox problems = new VBox(Space.S);
    private final VBox offers = new VBox(Space.S);
    private final TextField name = new TextField();
    private final Picker<String> currency;
    private final ComboBox<DayOfWeek> weekday;
    private final FormPane form;

    /**
     * The page.
     *
     * @param zone where this machine is, for the dates of recent plans
     */
    public StartPage(Texts texts, ZoneId zone, Jobs jobs, Workbench workbench) {
        this.texts = texts;
        this.zone = zone;
        this.workbench = workbench;
        Locale locale = texts.locale();
        this.currency = new Picker<>(Regions.currencies(), code -> Regions.name(code, locale));
        this.weekday = Choices.of(List.of(DayOfWeek.values()), day -> Regions.name(day, locale));
        this.form = new FormPane(texts);
        weekday.setValue(WeekFields.of(locale).getFirstDayOfWeek());
        currency.set(usual(locale));
        root.getStyleClass().add("start-page");
        HBox work = new HBox(new JobsLine(jobs, texts, lifetime));
        work.getStyleClass().add("start-jobs");
        BorderPane page = new BorderPane(Panes.scroll(page()));
        page.setBottom(work);
        root.getChildren().setAll(page, overlay);
        Keys keys = new Keys(this::acts, overlay::isVisible);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    @Override
    public void close() {
        lifetime.close();
    }

    public Parent node() {
        return root;
    }

    /** Says why something did not open. */
    public void problem(Problem problem) {
        problems.getChildren().setAll(NewsBar.of(texts, problem, Mood.BAD));
    }

    /** Says what stays said until it is put away, with what can be done about it. */
    public void problem(Problem problem, List<Remedy> remedies) {
        NewsBar bar = NewsBar.of(texts, problem, Mood.WARN);
        bar.offer(remedies);
        bar.offerAway(() -> offers.getChildren().remove(bar));
        offers.getChildren().add(bar);
    }

    /** Asks what to do with a plan that somebody has open elsewhere. */
    public void elsewhere(Problem problem, Runnable view, Runnable anyway) {
        overlay.show(ElsewhereSheet.of(problem, texts, overlay::hide, view, anyway), Pos.CENTER, () -> {});
    }

    /** Shows something in front of the page; see {@link Shell#front}. */
    public void front(String title, Node body, List<? extends Node> foot, Runnable whenGone) {
        overlay.show(texts, title, body, foot, whenGone);
    }

    /** Puts away what stands in front of the page. */
    public void back() {
        overlay.hide();
    }

    /** Says that the program made a mistake. */
    public void defect(Defect defect) {
        overlay.show(DefectSheet.of(defect, texts, overlay::hide), Pos.CENTER, () -> {});
    }

    private List<Act> acts() {
        return List.of(
                Act.of(texts.get("shell.open"), Feather.FOLDER, "Shortcut+O", workbench::open),
                Act.of(texts.get("shell.quit"), Feather.LOG_OUT, "Shortcut+Q", workbench::quit));
    }

    private Node page() {
        VBox welcome = new VBox(Space.S, new Mark(), Labels.wrapped(texts.get("shell.start.promise"), "start-promise"));
        GridPane cards = Panes.equal(Space.XL, newPlan(), others());
        VBox page = new VBox(Space.XL, welcome, problems, offers, cards);
        page.getStyleClass().add("start-column");
        HBox centred = new HBox(page);
        centred.setAlignment(Pos.TOP_CENTER);
        return centred;
    }

    private VBox newPlan() {
        name.setPromptText(texts.get("shell.start.namePrompt"));
        name.setOnAction(event -> begin());
        form.add("name", texts.get("shell.start.name"), name);
        form.add("currency", texts.get("shell.settings.currency"), currency);
        form.add("firstDayOfWeek", texts.get("shell.settings.firstDayOfWeek"), weekday);
        Button begin = Buttons.primary(texts.get("shell.start.begin"), Feather.ARROW_RIGHT, this::begin);
        begin.setMaxWidth(Double.MAX_VALUE);
        VBox card = Panes.card(
                Labels.of(texts.get("shell.start.new"), "h3"),
                Labels.wrapped(texts.get("shell.start.newHint"), "muted"),
                form,
                begin);
        return card;
    }

    private VBox others() {
        VBox card = Panes.card(
                Labels.of(texts.get("shell.start.openTitle"), "h3"),
                new HBox(
                        Space.S,
                        Buttons.plain(texts.get("shell.open"), Feather.FOLDER, workbench::open),
                        Buttons.plain(texts.get("shell.openSample"), Feather.COFFEE, workbench::openSample)),
                Labels.wrapped(texts.get("shell.start.drop"), "muted", "small"),
                recents());
        return card;
    }

    private VBox recents() {
        VBox list = new VBox(Space.XS);
        List<RecentPlan> recents = workbench.recents();
        if (!recents.isEmpty()) {
            list.getChildren().add(Labels.of(texts.get("shell.recents"), "field-label"));
        }
        recents.forEach(recent -> list.getChildren().add(row(recent, list)));
        return list;
    }

    private HBox row(RecentPlan recent, VBox list) {
        String opened = texts.date(LocalDate.ofInstant(recent.opened(), zone));
        String where = recent.file().toString();
        VBox words = new VBox(
                Labels.of(recent.name(), "strong"),
                Labels.of(texts.get("shell.start.opened", opened, where), "caption"));
        Button open = new Button("", words);
        open.getStyleClass().addAll("flat", "recent-plan");
        open.setAccessibleText(recent.name() + ", " + opened);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> workbench.open(recent.file()));
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(Buttons.icon(Feather.X, texts.get("shell.start.forget", recent.name()), () -> {
            workbench.forget(recent.file());
            list.getChildren().remove(row);
        }));
        return row;
    }

    private void begin() {
        form.clear();
        if (name.getText().isBlank()) {
            form.show(List.of(new Reason("name", Message.of("plan.refused.blank"))));
        } else if (currency.get().isEmpty()) {
            form.show(List.of(new Reason("currency", Message.of("shell.refused.unknown", currency.getText()))));
        } else {
            workbench.begin(new NewPlan(name.getText().strip(), currency.get().get(), weekday.getValue()));
        }
    }

    private static String usual(Locale locale) {
        return locale.getCountry().isEmpty()
                ? "EUR"
                : Currency.getInstance(locale).getCurrencyCode();
    }
}
