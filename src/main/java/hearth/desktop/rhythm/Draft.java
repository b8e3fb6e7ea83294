package hearth.desktop.rhythm;

import hearth.plan.Command;
import hearth.plan.EntityId;
import hearth.plan.Refused;

/** Something of this screen while it is being added or edited in the side panel. */
sealed interface Draft permits RhythmDraft, PeakDraft, HelperDraft {

    /** What it will be known by. */
    EntityId<?> id();

    /** True until it stands in the plan. */
    boolean isNew();

    /**
     * What makes the draft real.
     *
     * @throws Refused when something cannot be read
     */
    Command command();

    /** What deletes the thing that is edited. */
    Command removal();
}
