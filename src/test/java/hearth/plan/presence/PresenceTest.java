package hearth.plan.presence;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.presence.TurnedTo.Count;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.Rhythms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How channels are kept: their time, their listening, and who turns to the business. */
class PresenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna");

    private static Plan plan(Entity... entities) {
        List<Entity> all = new ArrayList<>(List.of(entities));
        all.add(Settings.of("Test", "EUR", Locale.UK, ZoneOffset.UTC, TODAY.minusYears(1)));
        return Plan.of(all);
    }

    private static Channel channel(String id) {
        return new Channel(new ChannelId(id), id, ChannelKind.SHOP, Media.OWNED, "", "", "", "", null, false, null, 0);
    }

    private static Rhythm rhythm(String channel, String rule, int minutes) {
        return new Rhythm(
                new RhythmId(channel + rule.length()),
                channel,
                new ChannelId(channel),
                null,
                null,
                rule,
                TODAY.minusWeeks(52),
                null,
                List.of(),
                minutes,
                false,
                null,
                false,
                null,
                "",
                0);
    }

    private static Touch touch(String id, int daysAgo, TouchKind kind) {
        return new Touch(
                new TouchId(id), ANNA.id(), TODAY.minusDays(daysAgo), kind, new ChannelId("shop"), true, false, "");
    }

    @Test
    void whatComesOnceInFourWeeksCountsWithItsShareOfAWeek() {
        Presence presence =
                Presence.of(plan(channel("shop"), rhythm("shop", "FREQ=WEEKLY;INTERVAL=4;BYDAY=MO", 130)), TODAY);
        // Four times in thirteen weeks, the first of them today.
        assertThat(presence.channels().getFirst().weeklyMinutes()).isEqualTo(130 * 4 / 13);
    }

    @Test
    void theShareOfListeningIsOfContactsAndOfWhatRhythmsTook() {
        Rhythm weekly = rhythm("shop", "FREQ=WEEKLY;BYDAY=MO", 60);
        Occurrence done = new Occurrence(
                new OccurrenceId("o"), weekly.id(), TODAY.minusDays(7), OccurrenceState.DONE, null, 50, "");
        ListeningShare share = Presence.of(
                        plan(
                                channel("shop"),
                                weekly,
                                done,
                                ANNA,
                                touch("a", 1, TouchKind.LISTENED),
                                touch("b", 2, TouchKind.LISTENED),
                                touch("c", 3, TouchKind.GIVEN),
                                touch("d", 40, TouchKind.LISTENED)),
                        TODAY)
                .listening();
        // Twice ten minutes of listening among 3 × 10 + 50 minutes.
        assertThat(share).isEqualTo(new ListeningShare(2, 1, 10, 0, 50));
        assertThat(share.percent()).hasValue(25);
    }

    /** P03 asks who speaks without listening: a rhythm of reading and asking is the listening it asks for. */
    @Test
    void aRhythmOfListeningIsNoSpeaking() {
        Rhythm hour = Rhythms.listening(rhythm("shop", "FREQ=WEEKLY;BYDAY=MO", 60));
        ChannelPresence asked =
                Presence.of(plan(channel("shop"), hour), TODAY).channels().getFirst();
        assertThat(asked.weeklyMinutes()).isEqualTo(60);
        assertThat(asked.spokenMinutes()).isZero();
        assertThat(asked.isDeaf()).as("who says nothing is not deaf").isFalse();
    }

    @Test
    void aKeptRhythmOfListeningCountsAsListening() {
        Rhythm hour = Rhythms.listening(rhythm("shop", "FREQ=WEEKLY;BYDAY=MO", 60));
        Rhythm talk = rhythm("shop", "FREQ=DAILY", 5);
        Occurrence done = new Occurrence(
                new OccurrenceId("o"), hour.id(), TODAY.minusDays(7), OccurrenceState.DONE, null, 50, "");
        assertThat(deaf(channel("shop"), hour, talk)).isTrue();
        assertThat(deaf(channel("shop"), hour, talk, done)).isFalse();
        Presence kept = Presence.of(plan(channel("shop"), hour, talk, done), TODAY);
        assertThat(kept.channels().getFirst().lastListened()).contains(TODAY.minusDays(7));
        assertThat(kept.listening()).isEqualTo(new ListeningShare(0, 0, 10, 50, 0));
        assertThat(kept.listening().percent()).hasValue(100);
    }

    private static boolean deaf(Entity... entities) {
        return Presence.of(plan(entities), TODAY).channels().getFirst().isDeaf();
    }

    @Test
    void whereNothingWasDoneTheShareIsUnknown() {
        assertThat(Presence.of(plan(channel("shop")), TODAY).listening().percent())
                .isEmpty();
    }

    @Test
    void thereIsRoomWhileAnotherChannelFindsItsLeastTime() {
        Helper mia = new Helper(new HelperId("mia"), "Mia", 90, List.of(), 0);
        Plan one = plan(channel("shop"), rhythm("shop", "FREQ=WEEKLY;BYDAY=MO", 60), mia);
        ChannelTime time = Presence.of(one, TODAY).time();
        assertThat(time.needed()).isEqualTo(60);
        assertThat(time.hasRoom()).isTrue();

        Plan two = plan(channel("shop"), channel("video"), rhythm("shop", "FREQ=WEEKLY;BYDAY=MO", 60), mia);
        assertThat(Presence.of(two, TODAY).time().hasRoom()).isFalse();
        assertThat(Presence.of(two, TODAY).time().isOver()).isFalse();
    }

    @Test
    void withoutHelpersNobodyKnowsWhetherThereIsRoom() {
        ChannelTime time = Presence.of(plan(channel("shop")), TODAY).time();
        assertThat(time.capacity()).isEmpty();
        assertThat(time.hasRoom()).isTrue();
    }

    @Test
    void leastMissedIsWhereFewestAreMet() {
        Presence presence =
                Presence.of(plan(channel("shop"), channel("video"), ANNA, touch("a", 1, TouchKind.GIVEN)), TODAY);
        assertThat(presence.leastMissed().orElseThrow().channel().name()).isEqualTo("video");
    }

    @Test
    void referralsAndRequestsAreCountedBySegmentAndQuarter() {
        Segment regulars =
                new Segment(new SegmentId("regulars"), "Regulars", SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, 0);
        Person ben = Person.named(new PersonId("ben"), "Ben")
                .edit()
                .segment(regulars.id())
                .evidence(List.of(
                        new Evidence(TODAY, Evidence.Kind.REFERRAL, ""),
                        new Evidence(TODAY.minusMonths(3), Evidence.Kind.REQUEST, ""),
                        new Evidence(TODAY.minusMonths(13), Evidence.Kind.REQUEST, ""),
                        new Evidence(TODAY, Evidence.Kind.SALE, "")))
                .person();
        Person cleo = Person.named(new PersonId("cleo"), "Cleo")
                .edit()
                .evidence(List.of(new Evidence(TODAY.minusDays(5), Evidence.Kind.REQUEST, "")))
                .person();
        TurnedTo turned = TurnedTo.of(plan(regulars, ben, cleo), TODAY);

        assertThat(turned.quarters().getLast()).isEqualTo(new DateRange(LocalDate.of(2026, 8, 17), TODAY.plusDays(1)));
        assertThat(turned.rows()).hasSize(2);
        assertThat(turned.rows().getFirst().counts())
                .containsExactly(new Count(0, 0), new Count(0, 0), new Count(0, 1), new Count(1, 0));
        assertThat(turned.rows().getLast().segment()).isEmpty();
        assertThat(turned.total().total()).isEqualTo(new Count(1, 2));
    }

    @Test
    void withinAWindowTodayIsItsLastDay() {
        Person ben = ANNA.edit()
                .evidence(List.of(new Evidence(TODAY.minusDays(9), Evidence.Kind.REQUEST, "")))
                .person();
        assertThat(TurnedTo.within(plan(ben), TODAY, 10)).isEqualTo(new Count(0, 1));
        assertThat(TurnedTo.within(plan(ben), TODAY, 9)).isEqualTo(new Count(0, 0));
    }
}
