package hearth.report;

import hearth.plan.Plan;
import hearth.text.Texts;
import java.time.LocalDate;

/** What every section is made from. */
record ReportContext(Plan plan, ReportOptions options, Texts texts) {

    LocalDate asOf() {
        return options.asOf();
    }

    /** Width of the text in CSS pixels. */
    double width() {
        return options.paper().textWidth();
    }
}
