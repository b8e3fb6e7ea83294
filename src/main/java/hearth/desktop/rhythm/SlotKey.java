package hearth.desktop.rhythm;

import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.Slot;
import java.time.LocalDate;

/** What stays the same when an occurrence is done, skipped or moved: its rhythm and the day the rule gave. */
record SlotKey(RhythmId rhythm, LocalDate date) {

    static SlotKey of(Slot slot) {
        return new SlotKey(slot.rhythm().id(), slot.date());
    }
}
