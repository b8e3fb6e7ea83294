package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Place;
import hearth.plan.map.NodeKind;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** P48 on the map: a channel there is no time for is asked about before it is added, however it is added. */
class CrowdedChannelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Place HERE = new Place(10, 20, false);

    private final List<CrowdedChannel> asked = new ArrayList<>();

    @Test
    void whereThereIsTimeAChannelIsAddedAtOnce() {
        TestDesk desk = desk(60);

        add(desk, "Video");

        assertThat(desk.plan().all(Channel.class)).extracting(Channel::name).containsExactly("Video");
        assertThat(asked).isEmpty();
    }

    @Test
    void whereThereIsNoneItIsAskedAboutEveryTime() {
        TestDesk desk = desk(20);

        add(desk, " Video ");
        add(desk, "Video");

        assertThat(desk.plan().all(Channel.class)).isEmpty();
        assertThat(asked).hasSize(2).allSatisfy(channel -> {
            assertThat(channel.name()).isEqualTo("Video");
            assertThat(channel.place()).isEqualTo(HERE);
        });
    }

    @Test
    void peopleNeedNoTimeOfAChannel() {
        TestDesk desk = desk(20);
        try (LandscapeModel model = new LandscapeModel(desk.desk())) {
            assertThat(model.add(NodeKind.PERSON, "Anna", HERE)).isPresent();
        }
    }

    private void add(TestDesk desk, String name) {
        try (LandscapeModel model = new LandscapeModel(desk.desk())) {
            model.onCrowded(asked::add);
            model.add(NodeKind.CHANNEL, name, HERE);
        }
    }

    private static TestDesk desk(int minutesAWeek) {
        return TestDesk.with(
                TODAY,
                List.<Entity>of(
                        Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                        new Helper(new HelperId("mia"), "Mia", minutesAWeek, List.of(), 0)));
    }
}
