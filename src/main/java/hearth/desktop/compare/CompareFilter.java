package hearth.desktop.compare;

import hearth.plan.merge.Proposal;

/** Which differences are shown. */
enum CompareFilter {
    ALL,
    THEIRS,
    CONFLICTS;

    boolean shows(Proposal.Item item) {
        return switch (this) {
            case ALL -> true;
            case THEIRS -> item.isOnlyTheirs();
            case CONFLICTS -> !item.conflicts().isEmpty();
        };
    }
}
