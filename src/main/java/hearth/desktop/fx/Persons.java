package hearth.desktop.fx;

import hearth.plan.landscape.PersonId;
import java.util.List;

/** What somebody in the plan may ask for: to be told all that is noted of them, and to be taken out for good. */
public interface Persons {

    /** Asks for a place and writes everything about a person there, for that person. */
    void export(PersonId id);

    /** Shows what would go; erases only when that is confirmed. */
    void erase(PersonId id);

    /**
     * Shows who may have been entered twice.
     *
     * @param first two who come first, since somebody asks whether they are one; or nobody
     */
    void twins(List<PersonId> first);
}
