package hearth.plan;

/**
 * A wish to change the plan, as a pure function: the same plan gives the same decision. Ids and times it needs are given
 * when it is made. Only a session carries the accepted changes out.
 */
@FunctionalInterface
public interface Command {

    Decision decide(Plan plan);
}
