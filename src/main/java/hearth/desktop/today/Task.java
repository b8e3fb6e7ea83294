package hearth.desktop.today;

import hearth.plan.care.CareRow;
import hearth.plan.care.ComingDate;
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

    /**
     * Somebody to think of on a day that matters to them.
     *
     * @param met true once there was a real contact with them today
     */
    record Greet(ComingDate date, boolean met) implements Task {
        @Override
        public String key() {
            return "date " + date.person().id().value() + " " + date.occasion().name();
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
