package hearth.hunt;

import java.util.List;

/** One row of the table: a way in which a plan could be lost, tried many times. */
public interface Hunt {

    /** The row's name, as somebody chooses it. */
    String name();

    /** How often it is tried in every build; seconds at most. None when it is a test of the build by itself. */
    int usual();

    /** How often it is tried in a hunt. */
    int reach();

    /** Programs it cannot do without; where one is missing, the row is not run and says so. */
    default List<Tool> needs() {
        return List.of();
    }

    /**
     * Tries that often and counts.
     *
     * @throws Exception when it cannot even be tried; counted as a failure
     */
    void run(Ground ground, int tries, Tally tally) throws Exception;
}
