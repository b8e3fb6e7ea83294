package hearth.plan.trait;

import hearth.plan.Message;

/**
 * Those who are alike in a trait.
 *
 * @param key what it is known by, lasting within its trait
 * @param name for a person
 * @param number place among the groups that the trait can have, counted from 0, also when some of them are empty
 * @param sort whether belonging to it says something
 * @param size how many nodes belong to it
 */
public record Group(String key, Message name, int number, Sort sort, int size) {

    /** What belonging to a group says. */
    public enum Sort {
        /** That they have the trait in this way. */
        KNOWN,
        /** That they have it in one of many more ways, too many to be told apart. */
        OTHERS,
        /** The business itself: its own channels. */
        OWN,
        /** That nobody knows how they have it, or that they do not. */
        UNKNOWN,
        /** Nothing: the trait does not speak of such nodes. */
        BESIDE
    }

    Group sized(int nodes) {
        return new Group(key, name, number, sort, nodes);
    }
}
