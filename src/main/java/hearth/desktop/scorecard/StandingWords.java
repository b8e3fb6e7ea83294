package hearth.desktop.scorecard;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.scorecard.GoalState;
import hearth.plan.scorecard.KpiDetail.Outcome;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Standing;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How a KPI stands, in words, with a sign and a tint. */
final class StandingWords {

    private final KpiTexts kpis;
    private final Texts texts;

    StandingWords(KpiTexts kpis) {
        this.kpis = kpis;
        this.texts = kpis.texts();
    }

    /** The state in words. */
    String state(Standing standing) {
        return standing.state() == GoalState.NO_GOAL
                ? texts.get("scorecard.trial", standing.trialDays())
                : texts.name("scorecard", standing.state());
    }

    /** What stands behind the state: the goal, or what is missing. */
    String because(KpiRow row) {
        return row.standing()
                .goal()
                .map(goal -> texts.get(
                        "scorecard.goalBy", kpis.value(row.kpi().unit(), goal.target()), texts.date(goal.by())))
                .orElseGet(() -> texts.get("scorecard.noGoal"));
    }

    /** Says how a KPI stands on a pill. */
    void show(Label pill, Standing standing) {
        Label worded = Labels.pill(state(standing), mood(standing), sign(standing));
        pill.setText(worded.getText());
        pill.setGraphic(worded.getGraphic());
        pill.getStyleClass().setAll(worded.getStyleClass());
    }

    /** What became of a goal. */
    Label pill(Outcome outcome) {
        String words = texts.name("scorecard", outcome);
        return switch (outcome) {
            case AHEAD -> Labels.pill(words, Mood.QUIET, Feather.CALENDAR);
            case RUNNING -> Labels.pill(words, Mood.ACCENT, Feather.PLAY);
            case REACHED -> Labels.pill(words, Mood.GOOD, Feather.CHECK);
            case MISSED -> Labels.pill(words, Mood.WARN, Feather.X);
            case UNKNOWN -> Labels.pill(words, Mood.QUIET, Feather.HELP_CIRCLE);
        };
    }

    private static Mood mood(Standing standing) {
        return switch (standing.state()) {
            case ON_PATH -> Mood.GOOD;
            case BEHIND -> Mood.WARN;
            case OFF -> Mood.BAD;
            case WAITING -> Mood.QUIET;
            case NO_GOAL -> standing.trialTooLong() ? Mood.BAD : Mood.QUIET;
        };
    }

    private static Feather sign(Standing standing) {
        return switch (standing.state()) {
            case ON_PATH -> Feather.CHECK;
            case BEHIND -> Feather.ARROW_DOWN_RIGHT;
            case OFF -> Feather.ALERT_TRIANGLE;
            case WAITING -> Feather.CLOCK;
            case NO_GOAL -> standing.trialTooLong() ? Feather.ALERT_TRIANGLE : Feather.FLAG;
        };
    }
}
