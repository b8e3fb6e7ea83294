package hearth.hunt;

import hearth.plan.Plan;

/** Hears what somebody does in a scenario, and what the store acknowledges of it. */
interface Witness {

    /** The plan on screen has come to this state. */
    void reached(Label label, Plan plan);

    /** The store has said that this state outlives the program. */
    void kept(Label label);

    /** The store has said that this state is in the person's folder. */
    void saved(Label label);

    /** Another is about to delete or replace the person's file; what was said of it counts no more. */
    void gone();
}
