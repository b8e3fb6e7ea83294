package hearth.desktop;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.importing.BroughtFile;
import hearth.desktop.importing.ImportView;
import hearth.exchange.json.SamplePlan;
import hearth.plan.landscape.Person;
import hearth.testing.HeldJobs;
import hearth.testing.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file comes in through the window. */
class ImportJourneyTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @TempDir
    private Path folder;

    private final ShellPage page = ShellPage.open(SamplePlan.on(LocalDate.of(2026, 11, 21)), NOON);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void whatIsShownComesInByEnterAndGoesByUndo() throws IOException {
        show("First Name,Last Name,Connected On\nZora,Blohm-Hartwig,1 Mar 2024\n");
        assertThat(knows("Zora Blohm-Hartwig")).isFalse();

        page.press(ENTER);

        assertThat(knows("Zora Blohm-Hartwig")).isTrue();
        assertThat(page.has(".import")).as("the sheet").isFalse();
        page.does(() -> page.session().undo());
        assertThat(knows("Zora Blohm-Hartwig")).isFalse();
    }

    @Test
    void escapeLeavesThePlanAsItIs() throws IOException {
        show("First Name,Last Name,Connected On\nZora,Blohm-Hartwig,1 Mar 2024\n");

        page.press(ESCAPE);

        assertThat(page.has(".import")).isFalse();
        assertThat(knows("Zora Blohm-Hartwig")).isFalse();
    }

    /** A file is read beside the window: Enter brings it in all the same, and does not put it away. */
    @Test
    void enterBringsInWhatWasReadMeanwhile() throws IOException {
        HeldJobs jobs = new HeldJobs();
        Desk desk = page.shell().desk();
        show(
                new Desk(
                        desk.session(),
                        jobs,
                        desk.texts(),
                        desk.clock(),
                        desk.ids(),
                        desk.navigator(),
                        desk.notices(),
                        desk.persons()),
                "First Name,Last Name,Connected On\nZora,Blohm-Hartwig,1 Mar 2024\n,,2 Mar 2024\n");
        page.does(jobs::letGo).press(ENTER).does(jobs::letGo);
        assertThat(knows("Zora Blohm-Hartwig")).isTrue();
        assertThat(page.text()).contains("One row stayed outside");

        page.press(ENTER);
        assertThat(page.has(".import")).as("the sheet").isFalse();
        assertThat(page.screen()).as("what is behind did not hear of it").isEqualTo(ScreenId.TODAY);
    }

    /** What is closed is closed without a word of a mistake, also after a table whose columns a person mapped. */
    @Test
    void aTableOfOnesOwnComesIn() throws IOException {
        show(
                "Who is it,E-Mail,Group\nZora Blohm-Hartwig,z@x.org,Choir\nOops,broken at x,\nAnna,a@x.org,\nBen,b@x.org,\n");

        page.press(ENTER);

        assertThat(knows("Zora Blohm-Hartwig")).isTrue();
        assertThat(page.text()).contains("One row stayed outside. Save it, mend it and bring it in again.");
    }

    /** Of several files the last one offers to compare those whom an earlier one brought. */
    @Test
    void whoLookedAlikeInAnEarlierFileIsNotForgotten() throws IOException {
        before = 1;
        show("First Name,Last Name,Connected On\nZora,Blohm-Hartwig,1 Mar 2024\n");
        page.press(ENTER);
        assertThat(page.text()).contains("Everything is in. Somebody new looks like somebody you have.");
    }

    private int before;

    private void show(String csv) throws IOException {
        show(page.shell().desk(), csv);
    }

    private void show(Desk desk, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), csv);
        page.does(() -> {
            ImportView view = new ImportView(
                    desk,
                    BroughtFile.of(file),
                    new Said(),
                    true,
                    before,
                    pairs -> page.shell().back(),
                    () -> {});
            page.shell().front("Bring in a file", view, view.buttons(), view::close);
        });
    }

    private boolean knows(String name) {
        return page.session().plan().all(Person.class).stream()
                .anyMatch(person -> person.name().equals(name));
    }
}
