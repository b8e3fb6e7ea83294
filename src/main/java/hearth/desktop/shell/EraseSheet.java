package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.catalog.Kinds;
import hearth.plan.privacy.AboutPerson;
import hearth.plan.privacy.Mention;
import hearth.plan.privacy.Traces;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything that goes when a person is erased, shown before: the one gesture that nothing takes back. */
final class EraseSheet {

    /** Letters of a note shown before and after a name. */
    private static final int AROUND = 60;

    private final AboutPerson about;
    private final Texts texts;
    private final String name;
    private final CheckBox strike;
    private final Button keep;

    EraseSheet(AboutPerson about, Texts texts) {
        this.about = about;
        this.texts = texts;
        this.name = about.person().name();
        this.strike = new CheckBox(texts.get("shell.erase.strike", texts.get("plan.erase.someone")));
        strike.setSelected(true);
        strike.setWrapText(true);
        this.keep = Buttons.primary(texts.get("shell.erase.keep"), Feather.USER_CHECK, () -> {});
    }

    /**
     * The sheet.
     *
     * @param erase told whether to strike the name from free text
     */
    Sheet of(Runnable close, Runnable export, Consumer<Boolean> erase) {
        keep.setOnAction(event -> close.run());
        VBox body = Panes.column(Space.L, Labels.wrapped(texts.get("shell.erase.words", name)), rows());
        if (!about.mentions().isEmpty()) {
            body.getChildren().add(mentions());
        }
        body.getChildren().addAll(everywhere(), Labels.wrapped(texts.get("shell.erase.copies"), "strong"));
        return new Sheet(texts, texts.get("shell.erase.title", name), body, close)
                .foot(
                        Buttons.danger(
                                texts.get("shell.erase.now"), Feather.USER_X, () -> erase.accept(strike.isSelected())),
                        Panes.spacer(),
                        Buttons.plain(texts.get("shell.erase.exportFirst"), Feather.FILE_TEXT, export),
                        keep);
    }

    /** The keyboard begins where nothing is lost. */
    void focus() {
        keep.requestFocus();
    }

    private Node rows() {
        return lines(Stream.of(
                texts.get("shell.erase.person", name),
                texts.get(
                        "shell.erase.rows", about.touches().size(), about.ties().size()),
                about.setAsides().isEmpty()
                        ? ""
                        : texts.get("shell.erase.setAsides", about.setAsides().size()),
                about.introduced().isEmpty()
                        ? ""
                        : texts.get("shell.erase.introduced", about.introduced().size())));
    }

    private Node everywhere() {
        return lines(Stream.of(texts.get("shell.erase.undo"), texts.get("shell.erase.backups")));
    }

    private Node mentions() {
        Traces.Finder finder = about.traces().finder();
        List<String> found =
                about.mentions().stream().map(each -> line(each, finder)).toList();
        return Panes.column(
                Space.S,
                Labels.wrapped(texts.get("shell.erase.mentions", found.size()), "strong"),
                lines(found.stream()),
                strike);
    }

    private String line(Mention mention, Traces.Finder finder) {
        String kind =
                texts.get("shell.kind." + Kinds.of(mention.in().getClass()).name());
        String where = mention.in().label().isBlank()
                ? kind
                : texts.get("shell.erase.where", kind, mention.in().label());
        return texts.get(
                "shell.erase.mention",
                where,
                excerpt(mention.text(), finder.in(mention.text()).getFirst()));
    }

    private static String excerpt(String text, MatchResult found) {
        int from = Math.max(0, found.start() - AROUND);
        int to = Math.min(text.length(), found.end() + AROUND);
        String part = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + part + (to < text.length() ? "…" : "");
    }

    private static VBox lines(Stream<String> words) {
        VBox lines = new VBox(Space.XS);
        words.filter(line -> !line.isEmpty())
                .map(line -> new HBox(Space.S, Labels.of("•"), grown(Labels.wrapped(line))))
                .forEach(lines.getChildren()::add);
        return lines;
    }

    private static Label grown(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
