package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Notices;
import hearth.desktop.fx.ScreenId;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.landscape.PersonId;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.text.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything around the screens while a plan is open. */
public final class Shell implements Notices, Sheets, AutoCloseable {

    /** Below this width the rail shows only signs. */
    private static final double NARROW = 1100;

    private final Lifetime lifetime = new Lifetime();
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private final Desk desk;
    private final Workbench workbench;
    private final ScreenHost host;
    private final Acts acts;
    private final Rail rail;
    private final Banner banner;
    private final Toasts toasts;
    private final Keys keys;
    private boolean closed;

    public Shell(
            Session session,
            Jobs jobs,
            Texts texts,
            InstantSource clock,
            Ids ids,
            Screens screens,
            Workbench workbench) {
        this.workbench = workbench;
        this.host = lifetime.with(new ScreenHost(screens, this::desk, homeless -> settings()));
        this.desk = new Desk(
                session,
                jobs,
                texts,
                clock,
                ids,
                host,
                this,
                new Requests(
                        this::desk, workbench, overlay, first -> screens.twins().accept(this, first)));
        this.acts = new Acts(desk, screens, workbench, this, host::offers);
        this.rail = new Rail(screens, host, texts);
        this.banner = new Banner(session, texts, workbench, lifetime);
        this.toasts = new Toasts(session, texts);
        lifetime.with(session.onRefusal(why -> toasts.tell(why.remedy())));
        this.keys = new Keys(acts::everywhere, overlay::isVisible);
        build();
        screens.inOrder().stream().findFirst().ifPresent(host::show);
        lifetime.with(session.onRevision(this::follow));
    }

    public Parent node() {
        return root;
    }

    public Desk desk() {
        return desk;
    }

    /** The screen that is shown, or null before the first. */
    public @Nullable ScreenId current() {
        return host.current().get();
    }

    /** Shows a screen. */
    public void show(ScreenId screen) {
        host.show(screen);
    }

    /** Shows a screen with one of its faces; see {@link hearth.desktop.fx.Screen#face}. */
    public void show(ScreenId screen, String face) {
        host.show(screen, face);
    }

    /** Folds or unfolds the rail, as the person wants it and the width allows. */
    public void foldRail() {
        rail.fold(workbench.habits().isRailFolded() || (root.getWidth() > 0 && root.getWidth() < NARROW));
    }

    /** Says that the program made a mistake. */
    public void defect(Defect defect) {
        overlay.show(DefectSheet.of(defect, desk.texts(), overlay::hide), Pos.CENTER, () -> {});
    }

    /**
     * Goes on once everything that was typed is in the plan. Where something was refused the person sees it first, and
     * may throw it away.
     */
    public void finish(Runnable then) {
        host.unfinished().ifPresentOrElse(screen -> askToThrowAway(screen, then), then);
    }

    /** Asks before the window closes over something that is not in the person's file. */
    public void warn(SaveState state, Runnable closeAnyway) {
        LossSheet.of(state, desk, workbench, overlay::hide, closeAnyway)
                .ifPresentOrElse(sheet -> overlay.show(sheet, Pos.CENTER, () -> {}), closeAnyway);
    }

    /**
     * Shows something in front of the screen.
     *
     * @param foot buttons at the foot, the primary one last
     * @param whenGone told when it is put away, by whatever way
     */
    public void front(String title, Node body, List<? extends Node> foot, Runnable whenGone) {
        overlay.show(desk.texts(), title, body, foot, whenGone);
    }

    /** Puts away what stands in front of the screen. */
    public void back() {
        overlay.hide();
    }

    @Override
    public void tell(Message message) {
        toasts.tell(message);
    }

    @Override
    public void offer(Message message, Message offered, Runnable then) {
        if (!(desk.session().saveState() instanceof SaveState.ReadOnly)) {
            toasts.offer(message, offered, then);
        }
    }

    @Override
    public void done(Message message) {
        // A screen that takes every gesture for done must not say so of a plan that is only viewed.
        if (!(desk.session().saveState() instanceof SaveState.ReadOnly)) {
            toasts.done(message);
        }
    }

    @Override
    public void problem(Problem problem) {
        problem(problem, List.of());
    }

    /** Good news that stays until it is put away. */
    public void note(Message message) {
        banner.show(message);
    }

    /** Bad news that stays until it is put away, with what can be done about it. */
    public void problem(Problem problem, List<Remedy> remedies) {
        banner.show(problem, remedies);
    }

    /** Asks what to do with a plan that somebody has open elsewhere. */
    public void elsewhere(Problem problem, Runnable view, Runnable anyway) {
        overlay.show(ElsewhereSheet.of(problem, desk.texts(), overlay::hide, view, anyway), Pos.CENTER, () -> {});
    }

    @Override
    public void search() {
        openPalette(List.of(), "shell.search.prompt");
    }

    @Override
    public void palette() {
        openPalette(acts.all(), "shell.palette.prompt");
    }

    @Override
    public void touch() {
        TouchModel model = new TouchModel(desk, host.people());
        PaletteModel search = PaletteModel.ofPeople(desk, model::add);
        TouchView view = new TouchView(model, search, desk.texts(), overlay::hide);
        overlay.show(view, Pos.TOP_CENTER, search::close);
        view.focusNext();
    }

    @Override
    public void settings() {
        overlay.show(new PlanForm(desk).sheet(overlay::hide), Pos.CENTER, () -> {});
    }

    @Override
    public void keys() {
        overlay.show(KeysSheet.of(acts, host.gestures(), desk.texts(), overlay::hide), Pos.CENTER, () -> {});
    }

    @Override
    public void about() {
        overlay.show(AboutSheet.of(desk.texts(), overlay::hide), Pos.CENTER, () -> {});
    }

    @Override
    public void close() {
        closed = true;
        overlay.hide();
        lifetime.close();
    }

    private void askToThrowAway(ScreenId screen, Runnable then) {
        host.show(screen);
        overlay.show(UnfinishedSheet.of(desk.texts(), overlay::hide, then), Pos.CENTER, () -> {});
    }

    /** Every screen speaks in the plan's currency, zone and week. */
    private void follow(Revision revision) {
        if (!revision.before().settings().equals(revision.plan().settings())) {
            Platform.runLater(() -> {
                if (!closed) {
                    host.renew();
                }
            });
        }
    }

    @Override
    public void whom(String prompt, Consumer<PersonId> then) {
        openPalette(PaletteModel.ofPeople(desk, then), prompt);
    }

    private void openPalette(List<Act> among, String prompt) {
        openPalette(new PaletteModel(desk, among), desk.texts().get(prompt));
    }

    private void openPalette(PaletteModel model, String prompt) {
        PaletteView view = new PaletteView(model, desk.texts(), prompt, overlay::hide);
        overlay.show(view, Pos.TOP_CENTER, model::close);
        view.focusField();
    }

    private void build() {
        BorderPane frame = new BorderPane(host.node());
        frame.setLeft(rail);
        frame.setTop(new VBox(
                new TitleBar(desk, acts, new Menus(acts, desk.texts(), workbench).bar(), lifetime), banner));
        frame.setBottom(new StatusBar(desk.session(), desk.jobs(), desk.texts(), lifetime));
        // However much news there is, title and status stay in the window and the screen gives way.
        List.of(frame, rail, host.node()).forEach(part -> part.setMinHeight(0));
        root.getStyleClass().add("shell");
        root.getChildren().setAll(frame, toasts, overlay);
        root.widthProperty().subscribe(width -> foldRail());
        root.sceneProperty().subscribe(this::listen);
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            EventHandler<KeyEvent> pressed = keys::pressed;
            scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            lifetime.with(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed));
        }
    }
}
