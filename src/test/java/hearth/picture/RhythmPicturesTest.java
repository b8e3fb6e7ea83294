package hearth.picture;

import static hearth.plan.rhythm.Rhythms.channel;
import static hearth.plan.rhythm.Rhythms.done;
import static hearth.plan.rhythm.Rhythms.helper;
import static hearth.plan.rhythm.Rhythms.plan;
import static hearth.plan.rhythm.Rhythms.rhythm;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.channel.ChannelId;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Load;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.PeakId;
import hearth.plan.rhythm.Weeks;
import hearth.plan.rhythm.YearStrip;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year 2026 has 53 weeks; today is Wednesday, 11 November, in the 46th. */
class RhythmPicturesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final Weeks YEAR = Weeks.ofYear(2026, DayOfWeek.MONDAY);
    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Plan PLAN = plan(
            channel("mail", 0),
            channel("window", 1),
            helper("anna", 60, DateRange.of(LocalDate.of(2026, 8, 3), 7)),
            rhythm("letter", "FREQ=WEEKLY;BYDAY=MO,TH", "mail", "anna"),
            done("letter", LocalDate.of(2026, 11, 9)),
            peak("fair", LocalDate.of(2026, 5, 4)),
            peak("feast", LocalDate.of(2026, 5, 11)),
            peak("christmas-market", LocalDate.of(2026, 12, 21)));
    private static final YearStrip STRIP = YearStrip.of(PLAN, YEAR, TODAY);
    private static final Load LOAD = Load.of(PLAN, YEAR, TODAY);

    private static Peak peak(String name, LocalDate start) {
        return new Peak(new PeakId(name), name, DateRange.of(start, 7), List.of(new ChannelId("mail")), "", 0);
    }

    private static List<Mark.Label> labels(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static double end(Mark.Label label) {
        return label.x() + TextWidth.of(label.text(), label.size());
    }

    @Test
    void everySquareSaysItsWeekAndLeadsThere() {
        Picture picture = YearStripPicture.of(STRIP, TEXTS, 1000);
        List<Spot> squares = picture.spots().stream()
                .filter(spot -> new ChannelId("mail").equals(spot.about()))
                .toList();
        assertThat(squares).hasSize(53);
        assertThat(squares.get(45).says()).isEqualTo("mail, week of 9 Nov 2026: 1 done, 1 to come");
        for (int week = 0; week < 53; week++) {
            assertThat(YearStripPicture.weekOf(squares.get(week), STRIP, 1000)).contains(YEAR.start(week));
        }
    }

    @Test
    void aNameIsNoWeek() {
        Picture picture = LoadPicture.of(LOAD, TODAY, TEXTS, 1000);
        assertThat(picture.spots().stream()
                        .filter(spot -> LoadPicture.weekOf(spot, LOAD, 1000).isEmpty()))
                .extracting(Spot::says)
                .containsExactly("anna");
    }

    @ParameterizedTest
    @ValueSource(doubles = {560, 700, 1000, 1800})
    void everythingStaysInside(double width) {
        for (Picture picture :
                List.of(YearStripPicture.of(STRIP, TEXTS, width), LoadPicture.of(LOAD, TODAY, TEXTS, width))) {
            assertThat(labels(picture)).allMatch(label -> end(label) <= width + 1, "ends within " + width);
            assertThat(picture.spots())
                    .allMatch(spot -> spot.x() >= 0 && spot.x() + spot.width() <= width)
                    .allMatch(spot -> spot.y() >= 0 && spot.y() + spot.height() <= picture.height());
        }
    }

    @Test
    void namesOfPeaksDoNotRunIntoEachOther() {
        Picture picture = YearStripPicture.of(STRIP, TEXTS, 700);
        assertThat(labels(picture)).extracting(Mark.Label::text).contains("fair", "christmas-market");
        List<Mark.Label> peaks = labels(picture).stream()
                .filter(label -> List.of("fair", "feast", "christmas-market").contains(label.text()))
                .toList();
        for (int i = 1; i < peaks.size(); i++) {
            assertThat(peaks.get(i).x()).isGreaterThan(end(peaks.get(i - 1)));
        }
        assertThat(picture.spots()).extracting(Spot::says).contains("Peak “feast”, 11 May 2026 – 17 May 2026");
    }

    @Test
    void aBarSaysWorkAndHoursAndANameIsSomebody() {
        Picture picture = LoadPicture.of(LOAD, TODAY, TEXTS, 1000);
        assertThat(picture.spots())
                .extracting(Spot::says)
                .contains(
                        "anna, week of 9 Nov 2026: 1 h of work, 1 h to spend",
                        "anna, week of 3 Aug 2026: 1 h of work, 0 min to spend, 7 days off",
                        "anna");
        assertThat(picture.spots()).extracting(Spot::about).containsOnly(new HelperId("anna"));
    }

    @Test
    void thoseWhoCannotSeeAreToldTheSame() {
        assertThat(YearStripPicture.of(STRIP, TEXTS, 1000).description())
                .isEqualTo("2 channels week by week from 29 Dec 2025 to 3 Jan 2027: 1 done, 89 missed.");
        assertThat(LoadPicture.of(LOAD, TODAY, TEXTS, 1000).description()).contains("one week is too full");
    }
}
