package hearth.desktop.today;

import hearth.plan.care.CareRow;
import hearth.plan.today.DueNumber;
import hearth.plan.today.OpenRhythm;

/** One thing the day asks for. */
sealed interface Task {

    /** What stays the same while the task changes, so that the focus can follow it. */
    String key();

    /** Somebody to be in touch with. */
    record Contact(CareRow row) implements Task {
        @Override
        public String key() {
            return "person " + row.id().value();
        }
    }

    /** A rhythm to keep. */
    record Keep(OpenRhythm open) implements Task {
        @Override
        public String key() {
            return "rhythm " + open.rhythm().id().value();
        }
    }

    /** A number to enter. */
    record Enter(DueNumber due) implements Task {
        @Override
        public String key() {
            return "number " + due.kpi().id().value();
        }
    }
}
