package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Offer;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.plan.Message;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Journal;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything a person can do from anywhere while a plan is open: the one list behind menus, keys and palette. */
final class Acts {

    private static final String ROOM = "shell.";

    private final Desk desk;
    private final Screens screens;
    private final Workbench workbench;
    private final Sheets sheets;
    private final Supplier<List<Offer>> offers;

    /**
     * Acts at a desk.
     *
     * @param offers what the screen that is shown lets one do
     */
    Acts(Desk desk, Screens screens, Workbench workbench, Sheets sheets, Supplier<List<Offer>> offers) {
        this.desk = desk;
        this.screens = screens;
        this.workbench = workbench;
        this.sheets = sheets;
        this.offers = offers;
    }

    /** All of them, as they are in this moment, and what the screen offers. */
    List<Act> all() {
        return Stream.concat(offered().stream(), everywhere().stream()).toList();
    }

    /** Those whose keys work on every screen. */
    List<Act> everywhere() {
        return Stream.of(edit(), touches(), screens(), file(), persons(), themes(), view(), help(), List.of(quit()))
                .flatMap(List::stream)
                .toList();
    }

    List<Act> file() {
        List<Act> acts = new ArrayList<>();
        acts.add(act("shell.newPlan", Feather.FILE_PLUS, "Shortcut+N", workbench::startPage));
        acts.add(act("shell.open", Feather.FOLDER, "Shortcut+O", workbench::open));
        acts.add(act("shell.openSample", Feather.COFFEE, null, workbench::openSample));
        acts.add(act("shell.import", Feather.DOWNLOAD, "Shortcut+I", workbench::bringIn));
        if (screens.has(ScreenId.EXPORT)) {
            acts.add(act(
                    "shell.export",
                    Feather.PRINTER,
                    "Shortcut+P",
                    () -> desk.navigator().show(ScreenId.EXPORT)));
        }
        acts.add(act("shell.saveAs", Feather.SAVE, null, workbench::saveAs));
        acts.add(act("shell.saveCopy", Feather.COPY, "Shortcut+Shift+S", workbench::saveCopy));
        acts.add(act("shell.backups", Feather.ARCHIVE, "Shortcut+Shift+B", workbench::backups));
        acts.add(act("shell.compare", Feather.COLUMNS, null, workbench::compare));
        acts.add(act("shell.settings", Feather.SETTINGS, "Shortcut+COMMA", sheets::settings));
        return acts;
    }

    /** What the screen that is shown lets one do. */
    List<Act> offered() {
        return offers.get().stream().map(Act::of).toList();
    }

    /** What is done with people, wherever one is. */
    List<Act> touches() {
        return List.of(act("shell.touch", Feather.MESSAGE_CIRCLE, "Shortcut+T", sheets::touch)
                .when(() -> !desk.plan().all(Person.class).isEmpty()));
    }

    /** What somebody in the plan may ask for; whom it is about is asked next. */
    List<Act> persons() {
        return List.of(
                person("shell.person.export", "shell.person.export.whom", Feather.FILE_TEXT, desk.persons()::export),
                person("shell.person.erase", "shell.person.erase.whom", Feather.USER_X, desk.persons()::erase));
    }

    private Act person(String key, String prompt, Feather icon, Consumer<PersonId> then) {
        return act(key, icon, null, () -> sheets.whom(desk.texts().get(prompt), then))
                .when(() -> !desk.plan().all(Person.class).isEmpty());
    }

    Act quit() {
        return act("shell.quit", Feather.LOG_OUT, "Shortcut+Q", workbench::quit);
    }

    List<Act> edit() {
        return List.of(undo(), redo(), search(), palette(), twins());
    }

    private Act twins() {
        return act("shell.twins", Feather.USERS, null, () -> desk.persons().twins(List.of()))
                .when(() -> !desk.plan().all(Person.class).isEmpty());
    }

    Act undo() {
        return Act.of(
                        named("shell.undo", "shell.undo.named", journal().undoName()),
                        Feather.CORNER_UP_LEFT,
                        "Shortcut+Z",
                        this::undoNow)
                .also(also("shell.undo"))
                .when(() -> journal().undoName().isPresent());
    }

    Act redo() {
        return Act.of(
                        named("shell.redo", "shell.redo.named", journal().redoName()),
                        Feather.CORNER_UP_RIGHT,
                        "Shortcut+Shift+Z",
                        this::redoNow)
                .also(also("shell.redo"))
                .when(() -> journal().redoName().isPresent());
    }

    Act search() {
        return act("shell.search", Feather.SEARCH, "Shortcut+F", sheets::search);
    }

    Act palette() {
        return act("shell.palette", Feather.COMMAND, "Shortcut+K", sheets::palette);
    }

    List<Act> screens() {
        List<Act> acts = new ArrayList<>();
        for (ScreenId id : screens.inOrder()) {
            String keys = acts.size() < 9 ? "Shortcut+" + (acts.size() + 1) : null;
            String name = desk.texts().get("shell.goTo", desk.texts().name("shell", id));
            acts.add(Act.of(name, Rail.icon(id), keys, () -> desk.navigator().show(id))
                    .also(desk.texts().get("shell.also.screen." + id.name())));
        }
        return acts;
    }

    List<Act> themes() {
        return List.of(
                theme("shell.theme.light", Feather.SUN, Theme.LIGHT),
                theme("shell.theme.dark", Feather.MOON, Theme.DARK),
                theme("shell.theme.system", Feather.MONITOR, Theme.SYSTEM));
    }

    List<Act> view() {
        String key = workbench.habits().isRailFolded() ? "shell.unfoldRail" : "shell.foldRail";
        return List.of(act(
                key,
                Feather.SIDEBAR,
                "Shortcut+B",
                () -> workbench.habits().foldRail(!workbench.habits().isRailFolded())));
    }

    List<Act> help() {
        return List.of(
                act("shell.keys", Feather.COMMAND, "F1", sheets::keys),
                act("shell.about", Feather.INFO, null, sheets::about));
    }

    private Act theme(String key, Feather icon, Theme theme) {
        return act(key, icon, null, () -> workbench.habits().theme(theme))
                .when(() -> workbench.habits().theme() != theme);
    }

    private Act act(String key, Feather icon, @Nullable String keys, Runnable run) {
        return Act.of(desk.texts().get(key), icon, keys, run).also(also(key));
    }

    /** What other programs call it. */
    private String also(String key) {
        return desk.texts().get("shell.also." + key.substring(ROOM.length()).replace('.', '-'));
    }

    private Journal journal() {
        return desk.session().journal();
    }

    private String named(String plain, String named, Optional<Message> gesture) {
        Texts texts = desk.texts();
        return gesture.map(name -> texts.get(named, name)).orElseGet(() -> texts.get(plain));
    }

    private void undoNow() {
        desk.session().undo();
    }

    private void redoNow() {
        desk.session().redo();
    }
}
