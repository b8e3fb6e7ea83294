package hearth.desktop.fx;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Ids;
import hearth.plan.Plan;
import hearth.session.Jobs;
import hearth.session.Live;
import hearth.session.Session;
import hearth.session.Sight;
import hearth.text.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What every screen is given to work with.
 *
 * @param session the open plan
 * @param jobs background work
 * @param texts words in the plan's locale
 * @param clock the time, from which today follows in the plan's zone
 * @param ids new ids
 * @param navigator the way to other screens
 * @param notices the way to tell something
 * @param sight whether the screen is looked at
 * @param persons what somebody in the plan may ask for
 */
public record Desk(
        Session session,
        Jobs jobs,
        Texts texts,
        InstantSource clock,
        Ids ids,
        Navigator navigator,
        Notices notices,
        Sight sight,
        Persons persons) {

    /** A desk that is always looked at. */
    public Desk(
            Session session,
            Jobs jobs,
            Texts texts,
            InstantSource clock,
            Ids ids,
            Navigator navigator,
            Notices notices,
            Persons persons) {
        this(session, jobs, texts, clock, ids, navigator, notices, new Sight(), persons);
    }

    /** The same desk for a screen that is only looked at now and then. */
    public Desk with(Sight newSight) {
        return new Desk(session, jobs, texts, clock, ids, navigator, notices, newSight, persons);
    }

    public Plan plan() {
        return session.plan();
    }

    /** The current day where the business is. */
    public LocalDate today() {
        return today(plan());
    }

    /** The current day where the business of {@code plan} is; for projections, which work on a snapshot. */
    public LocalDate today(Plan plan) {
        return LocalDate.ofInstant(clock.instant(), plan.settings().zone());
    }

    public Decision execute(Command command) {
        return session.execute(command);
    }

    /** A projection that follows the plan while the screen is looked at; close it with the screen. */
    public <T> Live<T> live(Function<Plan, T> projection) {
        return new Live<>(session, jobs, projection, sight);
    }
}
