package hearth.desktop.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Refused;
import hearth.plan.Settings;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalState;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiDetail;
import hearth.plan.scorecard.KpiDetail.Outcome;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiIdea;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Perspective;
import hearth.testing.TestDesk;
import hearth.text.KpiTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The board and the pages of the sample bakery. */
class PageModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final KpiId TAKINGS = new KpiId("takings");
    private static final KpiId VISITS = new KpiId("website-visits");

    private final TestDesk test = TestDesk.with(TODAY, entities(SamplePlan.on(TODAY)));
    private final PageModel page =
            new PageModel(test.desk(), new KpiTexts(test.desk().texts(), "EUR"));
    private final BoardModel board = new BoardModel(test.desk());

    @AfterEach
    void close() {
        page.close();
        board.close();
        assertThat(test.session().listeners()).isZero();
    }

    @Test
    void aPageFollowsThePlanAndClosesWhenItsKpiIsGone() {
        page.open(TAKINGS);
        assertThat(detail().row().kpi().id()).isEqualTo(TAKINGS);

        page.delete();
        assertThat(page.open().get()).isNull();
        assertThat(page.detail().get()).isNull();

        test.session().undo();
        assertThat(test.plan().has(TAKINGS)).isTrue();
    }

    @Test
    void deletingAKpiTakesItsNumbersAndGoalsAlong() {
        page.open(TAKINGS);
        int before = test.plan().size();

        page.delete();

        assertThat(test.plan().referring(TAKINGS, Measurement.class)).isEmpty();
        assertThat(test.plan().referring(TAKINGS, Goal.class)).isEmpty();
        test.session().undo();
        assertThat(test.plan().size()).isEqualTo(before);
    }

    @Test
    void theChartTurnsToEarlierYearsAndBackButNotBeyond() {
        page.open(TAKINGS);
        assertThat(page.canTurn(1)).isFalse();

        page.turn(-1);
        assertThat(detail().chart().year()).isEqualTo(2025);
        assertThat(page.canTurn(1)).isTrue();

        while (page.canTurn(-1)) {
            page.turn(-1);
        }
        assertThat(detail().chart().year()).isEqualTo(detail().firstYear());
    }

    @Test
    void aGoalEndsTheTrialAndUndoBringsItBack() {
        page.open(VISITS);
        assertThat(detail().row().standing().state()).isEqualTo(GoalState.NO_GOAL);

        Kpi visits = detail().row().kpi();
        GoalDraft draft = page.proposed(visits);
        assertThat(draft.baseline()).isNotEmpty();
        GoalDraft typed = new GoalDraft(
                "200", "400", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31), PathShape.STRAIGHT, "");
        assertThat(test.desk().execute(page.save(visits, null, typed))).isInstanceOf(Decision.Accepted.class);

        assertThat(detail().row().standing().state()).isNotEqualTo(GoalState.NO_GOAL);
        assertThat(detail().goals()).extracting(KpiDetail.GoalLine::outcome).containsExactly(Outcome.RUNNING);
        test.session().undo();
        assertThat(detail().row().standing().state()).isEqualTo(GoalState.NO_GOAL);
    }

    @Test
    void aGoalIsDrawnWhileItIsTypedAndThePlanStaysAsItIs() {
        page.open(VISITS);
        Kpi visits = detail().row().kpi();
        GoalDraft typed = new GoalDraft(
                "200", "400", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31), PathShape.STRAIGHT, "");

        assertThat(page.preview(visits, null, () -> typed).orElseThrow().paths())
                .hasSize(1);
        assertThat(page.preview(visits, null, () -> page.proposed(visits)).orElseThrow())
                .isEqualTo(detail().chart());
        assertThat(test.session().revision()).isZero();
    }

    @Test
    void aNewGoalIsProposedAfterTheLastOne() {
        Kpi takings = test.plan().get(TAKINGS);

        GoalDraft draft = page.proposed(takings);

        assertThat(draft.from()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(draft.by()).isEqualTo(LocalDate.of(2027, 12, 28));
    }

    @Test
    void aGoalWithoutATargetIsRefusedBesideItsField() {
        Kpi visits = test.plan().get(VISITS);
        GoalDraft draft = page.proposed(visits);

        assertThatThrownBy(() -> page.save(visits, null, draft))
                .isInstanceOf(Refused.class)
                .satisfies(refused ->
                        assertThat(((Refused) refused).reason().field()).isEqualTo("target"));
    }

    @Test
    void aKpiMovedToAnotherPerspectiveGoesToItsEnd() {
        Kpi visits = test.plan().get(VISITS);
        KpiDraft own = draftIn(KpiDraft.of(visits), new Perspective("Craft"));

        test.desk().execute(page.save(VISITS, own));

        assertThat(test.plan().get(VISITS).order()).isZero();
        assertThat(page.perspectives()).endsWith(new Perspective("Craft"));
    }

    @Test
    void anIdeaBecomesAKpiByOneClick() {
        KpiIdea idea = KpiIdea.of(Perspective.REPUTATION).getLast();

        board.add(idea);

        assertThat(board.count(BoardFilter.ALL)).isEqualTo(11);
        Kpi added = test.plan().all(Kpi.class).stream()
                .filter(kpi -> kpi.name().equals("New customers sent by others"))
                .findFirst()
                .orElseThrow();
        assertThat(added.since()).isEqualTo(TODAY);
        assertThat(added.order()).isEqualTo(3);
    }

    @Test
    void theBoardIsNarrowedByAFilterAndByWords() {
        board.filter().set(BoardFilter.TRIAL);
        assertThat(names()).containsExactly("Minutes spent on answering", "Website visits");

        board.filter().set(BoardFilter.ALL);
        board.search().set("STARS");
        assertThat(names()).containsExactly("Stars in reviews");
        assertThat(board.items().get()).hasSize(2);
    }

    @Test
    void aKpiMovesWithinItsPerspectiveAndNoFurther() {
        board.search().set("stars");
        KpiRow stars = ((BoardItem.Row) board.items().get().getLast()).row();

        board.move(stars, -1);
        assertThat(test.session().revision()).isZero();

        board.move(stars, 1);
        board.search().set("");
        assertThat(names().subList(0, 2)).containsExactly("Would recommend us (NPS)", "Stars in reviews");
    }

    private List<String> names() {
        return board.items().get().stream()
                .filter(BoardItem.Row.class::isInstance)
                .map(item -> ((BoardItem.Row) item).row().kpi().name())
                .toList();
    }

    private KpiDetail detail() {
        return Objects.requireNonNull(page.detail().get());
    }

    private static KpiDraft draftIn(KpiDraft draft, Perspective perspective) {
        return new KpiDraft(
                draft.name(),
                perspective,
                draft.kind(),
                draft.unit(),
                draft.direction(),
                draft.period(),
                draft.aggregate(),
                draft.relationship(),
                draft.pairedWith(),
                draft.since(),
                draft.note());
    }

    private static List<Entity> entities(Plan plan) {
        List<Entity> all = new ArrayList<>(plan.all(Settings.class));
        all.addAll(plan.all(Kpi.class));
        all.addAll(plan.all(Goal.class));
        all.addAll(plan.all(Measurement.class));
        return all;
    }
}
