package hearth.desktop.shell;

import hearth.desktop.fx.Icons;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** The menus: filled anew whenever one opens, so that they always say what is possible now. */
final class Menus {

    private final Acts acts;
    private final Texts texts;
    private final Workbench workbench;

    Menus(Acts acts, Texts texts, Workbench workbench) {
        this.acts = acts;
        this.texts = texts;
        this.workbench = workbench;
    }

    MenuBar bar() {
        return new MenuBar(
                menu("shell.menu.file", this::file),
                menu("shell.menu.edit", this::edit),
                menu("shell.menu.view", this::view),
                menu("shell.menu.help", () -> items(acts.help())));
    }

    private Menu menu(String key, Supplier<List<MenuItem>> items) {
        Menu menu = new Menu(texts.get(key));
        menu.getItems().setAll(items.get());
        menu.setOnShowing(event -> menu.getItems().setAll(items.get()));
        return menu;
    }

    private List<MenuItem> edit() {
        List<MenuItem> items = new ArrayList<>(items(acts.edit()));
        items.add(new SeparatorMenuItem());
        items.addAll(items(acts.touches()));
        return items;
    }

    private List<MenuItem> file() {
        List<MenuItem> items = new ArrayList<>(items(acts.file()));
        items.add(recents());
        items.add(new SeparatorMenuItem());
        items.add(item(acts.quit()));
        return items;
    }

    private Menu recents() {
        Menu menu = new Menu(texts.get("shell.recents"), Icons.of(Feather.CLOCK));
        for (RecentPlan recent : workbench.recents()) {
            MenuItem item = new MenuItem(recent.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> workbench.open(recent.file()));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private List<MenuItem> view() {
        List<MenuItem> items = new ArrayList<>(items(acts.screens()));
        items.add(new SeparatorMenuItem());
        items.addAll(items(acts.themes()));
        items.add(new SeparatorMenuItem());
        items.addAll(items(acts.view()));
        return items;
    }

    private static List<MenuItem> items(List<Act> acts) {
        return acts.stream().map(Menus::item).toList();
    }

    private static MenuItem item(Act act) {
        MenuItem item = new MenuItem(act.name(), Icons.of(act.icon()));
        item.setMnemonicParsing(false);
        item.setAccelerator(act.keys());
        item.setDisable(!act.possible().getAsBoolean());
        item.setOnAction(event -> act.run().run());
        return item;
    }
}
