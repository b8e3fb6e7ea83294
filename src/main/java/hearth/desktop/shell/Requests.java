package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Persons;
import hearth.exchange.WholeFile;
import hearth.exchange.json.PersonJson;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.privacy.AboutPerson;
import hearth.session.Problem;
import hearth.text.SafeName;
import hearth.text.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.stage.FileChooser;

/** Answers what somebody in the plan asks for. */
final class Requests implements Persons {

    private final Supplier<Desk> desk;
    private final Workbench workbench;
    private final Overlay overlay;
    private final Consumer<List<PersonId>> twins;

    Requests(Supplier<Desk> desk, Workbench workbench, Overlay overlay, Consumer<List<PersonId>> twins) {
        this.desk = desk;
        this.workbench = workbench;
        this.overlay = overlay;
        this.twins = twins;
    }

    @Override
    public void export(PersonId id) {
        Desk now = desk.get();
        now.plan()
                .find(id)
                .ifPresent(person -> whereTo(now.texts(), person).ifPresent(file -> export(now, person, file)));
    }

    private Optional<Path> whereTo(Texts texts, Person person) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("shell.person.export"));
        chooser.setInitialFileName(SafeName.of(person.name(), "Hearth") + ".json");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return Optional.ofNullable(chooser.showSaveDialog(overlay.getScene().getWindow()))
                .map(File::toPath);
    }

    /** What would go is looked for beside the toolkit's thread; a plan has many notes. */
    @Override
    public void erase(PersonId id) {
        Desk now = desk.get();
        Plan plan = now.plan();
        if (plan.has(id)) {
            now.jobs().quietly(progress -> AboutPerson.of(plan, id), this::ask);
        }
    }

    @Override
    public void twins(List<PersonId> first) {
        twins.accept(first);
    }

    private void ask(AboutPerson about) {
        PersonId id = about.person().id();
        EraseSheet sheet = new EraseSheet(about, desk.get().texts());
        overlay.show(
                sheet.of(overlay::hide, () -> export(id), strike -> {
                    overlay.hide();
                    workbench.erase(id, strike);
                }),
                Pos.CENTER,
                () -> {});
        sheet.focus();
    }

    private static void export(Desk desk, Person person, Path file) {
        Plan plan = desk.plan();
        desk.jobs()
                .start(
                        Message.of("shell.job.person", person.name()),
                        progress -> write(desk, plan, person.id(), file),
                        saved -> desk.notices().tell(Message.of("shell.person.exported", saved.toString())),
                        failure -> desk.notices().problem(cannotWrite(file)));
    }

    private static Path write(Desk desk, Plan plan, PersonId id, Path file) throws IOException {
        WholeFile.write(file, true, out -> PersonJson.write(plan, id, desk.today(plan), desk.texts(), out));
        return file;
    }

    private static Problem cannotWrite(Path file) {
        return new Problem(
                Message.of("shell.person.cannotWrite", file.toString()),
                Message.of("shell.person.cannotWrite.safe"),
                Message.of("shell.person.cannotWrite.remedy"));
    }
}
