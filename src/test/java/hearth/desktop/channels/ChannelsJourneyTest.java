package hearth.desktop.channels;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.ShellPage;
import hearth.desktop.fx.ScreenId;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.HandOff;
import hearth.plan.channel.Media;
import hearth.plan.channel.Strength;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Channels kept with keyboard and mouse. */
class ChannelsJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static ShellPage open(Plan plan) {
        return ShellPage.open(plan, TestDesk.with(TODAY, plan));
    }

    private static Plan empty() {
        return Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
    }

    private static Channel named(ShellPage page, String name) {
        return page.session().plan().all(Channel.class).stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String focused(ShellPage page) {
        Node owner = page.root().getScene().getFocusOwner();
        return Objects.requireNonNull(Objects.requireNonNull(owner).getAccessibleText());
    }

    @Test
    void twoChannelsAStrengthAndACrossoverAreMadeFromNothingAndUndone() {
        try (ShellPage page = open(empty())) {
            page.go(ScreenId.CHANNELS);
            assertThat(page.text()).contains("No channels yet");
            page.click("Add the first channel").type("The shop").press(KeyCode.ENTER);
            page.click("Add a channel").type("The stall").press(KeyCode.ENTER);
            assertThat(page.session().plan().all(Channel.class)).hasSize(2);

            page.click("Strengths")
                    .click("Add the first strength")
                    .type("Warm bread")
                    .press(KeyCode.ENTER);
            assertThat(page.session().plan().all(Strength.class)).hasSize(1);
            assertThat(page.text()).contains("feeds nothing");

            page.click("Crossovers").press(KeyCode.ENTER);
            page.type("A card in every bag").press(KeyCode.ENTER);
            Collection<Crossover> made = page.session().plan().all(Crossover.class);
            assertThat(made)
                    .singleElement()
                    .satisfies(one -> assertThat(one.how()).isEqualTo("A card in every bag"));

            page.click("One more today").click("One more today");
            assertThat(page.session().plan().all(HandOff.class)).hasSize(2);
            assertThat(page.text()).contains("2 in all");

            for (int i = 0; i < 6; i++) {
                page.does(() -> page.session().undo());
            }
            assertThat(page.session().plan()).isEqualTo(empty());
            assertThat(page.text()).contains("No channels yet");
        }
    }

    @Test
    void arrowsWalkTheMatrixAndStepOverTheDiagonal() {
        try (ShellPage page = open(SamplePlan.on(TODAY))) {
            page.go(ScreenId.CHANNELS).click("Crossovers");
            page.does(() -> page.find(".channels-matrix").requestFocus());
            assertThat(focused(page)).startsWith("The shop in Lantern Lane → Saturday market stall");
            page.press(KeyCode.DOWN);
            assertThat(focused(page)).startsWith("Telephone → Saturday market stall");
            page.press(KeyCode.LEFT);
            assertThat(focused(page)).startsWith("Telephone → The shop in Lantern Lane");
            page.press(KeyCode.UP).press(KeyCode.ENTER);
            assertThat(page.text()).contains("Saturday market stall → The shop in Lantern Lane");
            page.press(KeyCode.ESCAPE);
            assertThat(focused(page)).startsWith("Saturday market stall → The shop in Lantern Lane");
        }
    }

    @Test
    void theHeadsOfTheRowsStayWholeBesideAPanel() {
        try (ShellPage page = open(SamplePlan.on(TODAY))) {
            page.go(ScreenId.CHANNELS).click("Crossovers");
            page.does(() -> page.root().getScene().getWindow().setWidth(1280));
            page.does(() -> page.find(".channels-matrix").requestFocus()).press(KeyCode.ENTER);
            assertThat(page.text()).contains("The shop in Lantern Lane → Saturday market stall");
            assertThat(page.all(".channels-head-from").map(Label.class::cast))
                    .hasSize(9)
                    .allSatisfy(head ->
                            assertThat(((Text) head.lookup(".text")).getText()).isEqualTo(head.getText()));
        }
    }

    @Test
    void aRemovedCrossoverTakesItsCountsAndComesBackWithThem() {
        Plan sample = SamplePlan.on(TODAY);
        try (ShellPage page = open(sample)) {
            page.go(ScreenId.CHANNELS).click("Crossovers");
            page.does(() -> page.find(".channels-matrix").requestFocus());
            page.press(KeyCode.DOWN).press(KeyCode.LEFT).press(KeyCode.UP).press(KeyCode.ENTER);
            page.click("Remove");
            assertThat(page.session().plan().all(Crossover.class))
                    .hasSize(sample.all(Crossover.class).size() - 1);
            assertThat(page.shows("Add this crossover")).isTrue();
            page.does(() -> page.session().undo());
            assertThat(page.session().plan()).isEqualTo(sample);
        }
    }

    /** P48: without time to spare the form asks which other channel rests, and both happen in one gesture. */
    @Test
    void aNewChannelAsksForOneToRestWhereThereIsNoTime() {
        Channel shop = new Channel(
                new ChannelId("shop"),
                "The shop",
                ChannelKind.SHOP,
                Media.OWNED,
                "",
                "",
                "",
                "",
                TODAY,
                false,
                null,
                0);
        Plan busy =
                Plan.of(List.of(empty().settings(), shop, new Helper(new HelperId("mia"), "Mia", 45, List.of(), 0)));
        try (ShellPage page = open(busy)) {
            page.go(ScreenId.CHANNELS).click("Add a channel");
            assertThat(page.text()).contains("Is there time for it?");
            page.type("Video").press(KeyCode.ENTER);
            assertThat(page.text()).contains("Choose which one rests for it");
            assertThat(page.session().plan()).isEqualTo(busy);

            page.does(() -> page.<ComboBox<?>>find(".channels-question .combo-box")
                    .getSelectionModel()
                    .select(0));
            page.click("Add the channel");
            assertThat(named(page, "Video").retired()).isFalse();
            assertThat(named(page, "The shop").retired()).isTrue();

            page.does(() -> page.session().undo());
            assertThat(page.session().plan()).isEqualTo(busy);
        }
    }
}
