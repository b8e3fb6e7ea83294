package hearth.plan.today;

import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.scorecard.Kpi;

/**
 * How far a new plan has come: a few people, one rhythm and one number are enough for a first day.
 *
 * @param people number of people with a place among the first hundred
 * @param rhythms number of rhythms
 * @param numbers number of KPIs
 */
public record FirstSteps(int people, int rhythms, int numbers) {

    /** People to begin with: few enough to name in a minute, enough to have somebody to call. */
    public static final int PEOPLE = 5;

    static FirstSteps of(Plan plan) {
        long tended = plan.all(Person.class).stream()
                .filter(person -> person.tier() != null)
                .count();
        return new FirstSteps(
                (int) tended, plan.all(Rhythm.class).size(), plan.all(Kpi.class).size());
    }

    public boolean peopleDone() {
        return people >= PEOPLE;
    }

    public boolean rhythmDone() {
        return rhythms > 0;
    }

    public boolean numberDone() {
        return numbers > 0;
    }

    /** True once each step is made. */
    public boolean allDone() {
        return peopleDone() && rhythmDone() && numberDone();
    }

    /** True while not one step is made. */
    public boolean noneDone() {
        return people == 0 && rhythms == 0 && numbers == 0;
    }
}
