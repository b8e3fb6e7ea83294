package hearth.hunt;

import hearth.plan.Plan;
import hearth.plan.Settings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan's place in the course of a scenario, written into the plan itself as its name. Two hands that edit copies of
 * one plan write different lines.
 *
 * @param line whose state it is
 * @param number how many gestures came before it in this line
 */
record Label(String line, int number) {

    static final Label MINE = new Label("mine", 0);
    static final Label THEIRS = new Label("theirs", 0);

    /** What a plan that no scenario has written counts as. */
    private static final Label FOUND = new Label("found", 0);

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]+) (\\d+)");

    /** The label a plan carries. */
    static Label of(Plan plan) {
        Matcher written = WRITTEN.matcher(plan.settings().name());
        return written.matches() ? new Label(written.group(1), Integer.parseInt(written.group(2))) : FOUND;
    }

    Label next() {
        return new Label(line, number + 1);
    }

    /** The settings of this plan with the label for a name. */
    Settings on(Plan plan) {
        Settings old = plan.settings();
        return new Settings(
                old.id(),
                toString(),
                old.currency(),
                old.locale(),
                old.firstDayOfWeek(),
                old.zone(),
                old.budget(),
                old.started(),
                old.thresholds());
    }

    @Override
    public String toString() {
        return line + " " + number;
    }
}
