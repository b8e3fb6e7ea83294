package hearth.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.desktop.fx.ScreenId;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Refused;
import hearth.plan.catalog.Kinds;
import hearth.plan.channel.ChannelId;
import hearth.plan.review.Finding;
import hearth.plan.review.SetAside;
import hearth.plan.rhythm.HelperId;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Review of the sample bakery: nine open findings and more, one set aside. */
class ReviewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final TestDesk desk = TestDesk.with(TODAY, entities(SamplePlan.on(TODAY)));
    private final ReviewModel model = new ReviewModel(desk.desk());

    private static List<Entity> entities(Plan plan) {
        return Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream())
                .map(Entity.class::cast)
                .toList();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private List<String> keys() {
        return model.rows().get().stream().map(row -> row.finding().key()).toList();
    }

    private Finding finding(String key) {
        model.show().set(ReviewShow.ALL);
        return model.rows().get().stream()
                .map(ReviewModel.Row::finding)
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Kept kept() {
        return Objects.requireNonNull(model.kept().get());
    }

    @Test
    void whatIsOpenIsShownWorstFirstAndTheFirstIsLookedAt() {
        assertThat(keys()).hasSize((int) kept().open()).first().isEqualTo("P12 Kpi:website-visits");
        assertThat(model.selected().get())
                .isEqualTo(model.rows().get().getFirst().finding());
    }

    @Test
    void findingsStandTogetherByWeightOrByPractice() {
        assertThat(model.rows().get().stream().filter(ReviewModel.Row::begins)).hasSize(3);
        model.order().set(ReviewOrder.PRACTICE);
        assertThat(keys().stream().map(key -> key.substring(0, 3))).isSorted();
        assertThat(model.rows().get().stream().filter(ReviewModel.Row::begins)).hasSize(14);
    }

    @Test
    void settingAsideNeedsAReason() {
        assertThatThrownBy(() -> model.setAside(finding("P54 Channel:maps-profile"), "  "))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().field()).isEqualTo("reason"));
    }

    @Test
    void whatIsSetAsideGoesAndUndoBringsItBack() {
        Finding stale = finding("P54 Channel:maps-profile");
        model.show().set(ReviewShow.OPEN);
        long open = kept().open();

        desk.desk().execute(model.setAside(stale, "A cousin looks after it."));
        assertThat(keys()).doesNotContain(stale.key());
        assertThat(kept().open()).isEqualTo(open - 1);

        desk.session().undo();
        assertThat(keys()).contains(stale.key());
    }

    @Test
    void whatWasSetAsideCanBeTakenUpAgain() {
        model.show().set(ReviewShow.SET_ASIDE);
        assertThat(keys()).containsExactly("P54 Channel:parish-paper");

        model.takeUp(model.rows().get().getFirst().finding());

        assertThat(desk.plan().all(SetAside.class)).isEmpty();
        assertThat(model.rows().get()).isEmpty();
        assertThat(kept().aside()).isZero();
    }

    @Test
    void theNextOneIsLookedAtWhenOneGoes() {
        Finding second = model.rows().get().get(1).finding();
        Finding third = model.rows().get().get(2).finding();
        model.select(second);
        desk.desk().execute(model.setAside(second, "fine"));
        assertThat(model.selected().get()).isEqualTo(third);
    }

    @Test
    void aPracticeOrWordsNarrowTheList() {
        model.practice().set("P33");
        assertThat(keys()).allMatch(key -> key.startsWith("P33")).hasSize(2);
        model.search().set("tiktok");
        assertThat(keys()).containsExactly("P33 Channel:tiktok/same-use");
        assertThat(model.isNarrowed()).isTrue();

        model.widen();
        assertThat(keys()).hasSize((int) kept().open());
    }

    @Test
    void eachFindingLeadsToWhereItCanBeMended() {
        model.goThere(finding("P54 Channel:maps-profile"));
        assertThat(desk.shown()).containsExactly(new ChannelId("maps-profile"));

        desk.shown().clear();
        model.goThere(finding("P24 plan/OFFLINE-PR"));
        assertThat(desk.shown()).containsExactly(ScreenId.CHANNELS);

        desk.shown().clear();
        model.goThere(finding("P02 Helper:orla"));
        assertThat(desk.shown()).containsExactly(ScreenId.RHYTHM, new HelperId("orla"));
    }

    @Test
    void revealingAnEntityLooksAtItsFindingEvenWhenItIsSetAside() {
        model.practice().set("P33");
        model.reveal(new ChannelId("parish-paper"));
        assertThat(Objects.requireNonNull(model.selected().get()).key()).isEqualTo("P54 Channel:parish-paper");
        assertThat(keys()).contains("P54 Channel:parish-paper");
    }

    @Test
    void closingLeavesNobodyListening() {
        model.close();
        assertThat(desk.session().listeners()).isZero();
    }
}
