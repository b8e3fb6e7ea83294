package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.testing.ToldStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody reads and can do when their file is not simply saved. */
class SavingJourneyTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Message FULL = Message.of("storage.trouble.full", "/media/stick");
    private static final Problem REFUSED = new Problem(
            Message.of("storage.notInFolder", "plan.hearth", FULL),
            Message.of("storage.notInFolder.safe"),
            Message.of("storage.notInFolder.remedy"));
    private static final Problem GONE = new Problem(
            Message.of("storage.vanished", "plan.hearth", "/plans"),
            Message.of("storage.vanished.safe"),
            Message.of("storage.vanished.remedy"));
    private static final Problem VIEW = new Problem(
            Message.of("storage.view.elsewhere", "plan.hearth"),
            Message.of("storage.view.safe"),
            Message.of("storage.view.remedy"));

    private final Plan plan = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private final ToldStore store = new ToldStore(new SaveState.Saved(0));
    private final ShellPage page = ShellPage.open(plan, NOON, store);

    @AfterEach
    void close() {
        page.close();
    }

    private void told(SaveState state) {
        page.does(() -> store.is(state));
    }

    @Test
    void whatIsSavedNeedsNoNews() {
        assertThat(page.shows("Saved")).isTrue();
        assertThat(page.has(".banner")).isFalse();
    }

    @Test
    void aFolderThatRefusesIsTriedAgainWhenAsked() {
        told(new SaveState.NotInFolder(0, REFUSED));
        assertThat(page.shows("Safe on this computer, not yet in your folder")).isTrue();
        page.click("Try now");
        assertThat(store.retries()).isEqualTo(1);
        page.click("Save a copy elsewhere…");
        assertThat(page.workbench().asked()).containsExactly("save a copy");
        told(new SaveState.Saved(0));
        assertThat(page.has(".banner")).isFalse();
    }

    @Test
    void aFileThatVanishedIsPutBackFoundOrSavedAnew() {
        told(new SaveState.Vanished(0, GONE));
        page.click("Put it back here").click("It was moved to…").click("Save as…");
        assertThat(page.workbench().asked()).containsExactly("put back", "relocate", "save as");
    }

    @Test
    void whatSomebodyElseChangedIsOpenedAnew() {
        Problem theirs = new Problem(
                Message.of("storage.outdated", "plan.hearth"),
                Message.of("storage.outdated.safe"),
                Message.of("storage.outdated.remedy"));
        told(new SaveState.Outdated(0, theirs));
        assertThat(page.shows("Changed by somebody else")).isTrue();
        page.click("Open it anew");
        assertThat(page.workbench().asked()).containsExactly("reopen");
    }

    @Test
    void whatCannotBeSavedNamesTheDisk() {
        Problem problem = new Problem(
                Message.of("storage.cannotSave", FULL),
                Message.of("storage.cannotSave.safe", "plan.hearth"),
                Message.of("storage.cannotSave.remedy"));
        told(new SaveState.CannotSave(0, problem));
        assertThat(page.shows("Cannot save: the disk that /media/stick is on is full"))
                .isTrue();
        page.click("Try again");
        assertThat(store.retries()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyViewedSaysHowToWorkOnIt() {
        told(new SaveState.ReadOnly(VIEW));
        page.does(() -> page.session().execute(new Put(Message.of("shell.do.settings"), newcomer())));
        assertThat(page.session().plan()).isEqualTo(plan);
        assertThat(page.shows("Read-only")).isTrue();
        assertThat(page.has(".toast")).isTrue();
        page.click("Save as…");
        assertThat(page.workbench().asked()).containsExactly("save as");
    }

    @Test
    void whoClosesOverAFileThatIsNotUpToDateIsAsked() {
        AtomicInteger closings = new AtomicInteger();
        page.does(() -> page.shell().warn(new SaveState.NotInFolder(0, REFUSED), closings::incrementAndGet));
        assertThat(page.shows("Not yet in your folder")).isTrue();
        page.click("Try now");
        assertThat(store.retries()).isEqualTo(1);
        page.does(() -> page.shell().warn(new SaveState.Vanished(0, GONE), closings::incrementAndGet));
        page.click("Put it back here");
        assertThat(page.workbench().asked()).containsExactly("put back");
        assertThat(closings).hasValue(0);
        page.does(() -> page.shell().warn(new SaveState.Saved(0), closings::incrementAndGet));
        assertThat(closings).hasValue(1);
    }

    @Test
    void titleAndStatusStayInTheWindowHoweverMuchNewsThereIs() {
        for (int news = 0; news < 4; news++) {
            page.does(() -> page.shell().problem(REFUSED));
        }
        assertThat(page.top(".title-bar")).isGreaterThanOrEqualTo(0);
        assertThat(page.bottom(".status-bar"))
                .isLessThanOrEqualTo(page.root().getScene().getHeight());
    }

    @Test
    void goodNewsStaysUntilItIsPutAway() {
        page.does(() -> page.shell().note(Message.of("storage.recovered", "plan.hearth")));
        assertThat(page.has(".banner")).isTrue();
        page.click(".banner .button");
        assertThat(page.has(".banner")).isFalse();
    }

    private static Person newcomer() {
        return Person.named(new PersonId("zora"), "Zora Blohm-Hartwig");
    }
}
