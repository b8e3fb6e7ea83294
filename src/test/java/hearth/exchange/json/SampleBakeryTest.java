package hearth.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.care.Touch;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.review.Finding;
import hearth.plan.review.Review;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Perspective;
import hearth.plan.today.Today;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample bakery promises: enough of everything to be alive, and only a few honest faults. */
class SampleBakeryTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 16);

    private final Plan plan = SamplePlan.on(AS_OF);

    private long count(Class<? extends Entity> type) {
        return plan.all(type).size();
    }

    @Test
    void holdsAsMuchAsASmallBusinessHas() {
        assertThat(count(Segment.class)).isEqualTo(8);
        assertThat(count(Person.class)).isEqualTo(70);
        assertThat(count(Touch.class)).isEqualTo(400);
        assertThat(count(Rhythm.class)).isEqualTo(14);
        assertThat(count(Peak.class)).isEqualTo(2);
        assertThat(count(Kpi.class)).isEqualTo(10);
        assertThat(count(Helper.class)).isEqualTo(3);
        assertThat(count(Tie.class)).isGreaterThan(50);
        assertThat(count(Community.class)).isEqualTo(6);
    }

    @Test
    void hasNineChannelsOfWhichFourAreOffline() {
        assertThat(count(Channel.class)).isEqualTo(9);
        assertThat(plan.all(Channel.class).stream()
                        .filter(channel -> channel.kind().isOffline()))
                .hasSize(4);
    }

    @Test
    void hasTwoDozenInfluencersWithReadings() {
        List<Person> voices = plan.all(Segment.class).stream()
                .filter(segment -> segment.kind() == SegmentKind.INFLUENCERS)
                .flatMap(segment -> plan.referring(segment.id(), Person.class).stream())
                .toList();
        assertThat(voices)
                .hasSize(24)
                .allSatisfy(voice -> assertThat(voice.widestReading()).isPresent());
    }

    @Test
    void watchesAllFourSidesAndLeavesTwoKpisWithoutAGoal() {
        assertThat(plan.all(Kpi.class).stream().map(Kpi::perspective)).containsAll(Perspective.STANDARD);
        assertThat(plan.all(Kpi.class).stream()
                        .filter(kpi -> plan.referring(kpi.id(), Goal.class).isEmpty()))
                .hasSize(2);
    }

    @Test
    void nothingPointsIntoTheVoidOrContradictsThePlan() {
        for (Kind<?> kind : Kinds.ALL) {
            assertThat(plan.all(kind.type()))
                    .allSatisfy(entity -> assertThat(entity.objections(plan)).isEmpty())
                    .allSatisfy(entity -> assertThat(entity.references()).allMatch(plan::has));
        }
    }

    @Test
    void everyNodeHasItsOwnPlaceOnTheMap() {
        List<Node> nodes = Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream())
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
        assertThat(nodes).allMatch(node -> node.place() != null);
        assertThat(nodes)
                .allSatisfy(node -> assertThat(nodes.stream().filter(other -> touches(node, other)))
                        .containsExactly(node));
    }

    @Test
    void todayIsAliveAndSoIsTheWholeWeek() {
        for (int day = 0; day < 7; day++) {
            LocalDate today = AS_OF.plusDays(day);
            CareList care = CareList.of(plan, today);
            assertThat(care.due()).as("people due on " + today).hasSizeBetween(4, 25);
            assertThat(Schedule.of(plan, DateRange.of(today, 1), today).slots())
                    .as("rhythms on " + today)
                    .hasSizeBetween(day == 6 ? 0 : 1, 6);
        }
    }

    @Test
    void everybodyDueIsDueForAReason() {
        Map<CareState, Long> states = CareList.of(plan, AS_OF).rows().stream()
                .collect(Collectors.groupingBy(CareRow::state, Collectors.counting()));
        assertThat(states)
                .containsEntry(CareState.NEVER, 1L)
                .containsEntry(CareState.LOST, 2L)
                .containsEntry(CareState.DUE, 5L);
    }

    @Test
    void hasAFewHonestFaultsAndNoMore() {
        Map<String, List<String>> found = Review.of(plan, AS_OF).stream()
                .collect(Collectors.groupingBy(
                        Finding::practice, Collectors.mapping(Finding::subjectKey, Collectors.toList())));
        assertThat(found.values()).allSatisfy(one -> assertThat(one).hasSizeLessThanOrEqualTo(2));
        assertThat(found)
                .containsOnlyKeys(
                        "P02", "P03", "P04", "P10", "P12", "P21", "P24", "P25", "P33", "P47", "P49", "P51", "P54",
                        "P56");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 9, 40, 80, 201, 400})
    void staysAliveWheneverItIsOpened(int later) {
        LocalDate today = AS_OF.plusDays(later);
        Plan moved = SamplePlan.on(today);
        DateRange lately = new DateRange(today.minusWeeks(8), today.minusDays(3));
        assertThat(Schedule.of(moved, lately, today).slots())
                .as("nothing of the last weeks was forgotten")
                .noneMatch(Slot::isOpen);
        assertThat(Review.of(moved, today).stream().map(Finding::practice).distinct())
                .containsExactlyInAnyOrder(
                        "P02", "P03", "P04", "P10", "P12", "P21", "P24", "P25", "P33", "P47", "P49", "P51", "P54",
                        "P56");
        assertThat(CareList.of(moved, today).due())
                .hasSameSizeAs(CareList.of(plan, AS_OF).due());
    }

    /** Two years from some Monday, every weekday in turn: months, leap days and clock changes come by. */
    @Test
    void isTendedOnEveryDay() {
        for (int later = 0; later < 730; later += 26) {
            LocalDate today = AS_OF.plusDays(later);
            Plan moved = SamplePlan.on(today);
            List<Slot> late =
                    Schedule.of(moved, new DateRange(today.minusDays(Today.LOOK_BACK), today), today).slots().stream()
                            .filter(Slot::isOpen)
                            .toList();
            assertThat(late).as("late on " + today).hasSizeLessThanOrEqualTo(5);
            assertThat(late).as("late on " + today).allMatch(slot -> !slot.day().isBefore(today.minusDays(3)));
            assertThat(Today.of(moved, today).open()).as("to do on " + today).isBetween(4, 20);
            assertThat(moved.all(Touch.class)).allMatch(touch -> touch.date().isBefore(today));
        }
    }

    @Test
    void isWrittenInTheOneForm() throws Exception {
        var out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        String dated = out.toString(UTF_8).replaceFirst("(\"version\": 1,)", "$1\n  \"asOf\": \"" + AS_OF + "\",");
        assertThat(Files.readString(Path.of("assets/sample-bakery.json"))).isEqualTo(dated);
    }

    private static boolean touches(Node one, Node other) {
        var a = Objects.requireNonNull(one.place());
        var b = Objects.requireNonNull(other.place());
        return Math.abs(a.x() - b.x()) < 110 && Math.abs(a.y() - b.y()) < 46;
    }
}
