package hearth.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report shall hold.
 *
 * @param asOf the day it speaks from
 * @param sections the parts to print, in this order
 * @param personalData false when people's names and words were taken out beforehand; the cover says so
 */
public record ReportOptions(LocalDate asOf, List<Section> sections, Paper paper, boolean personalData) {

    public ReportOptions {
        sections = List.copyOf(sections);
    }

    /** Everything, on A4, with the people in it. */
    public static ReportOptions standard(LocalDate asOf) {
        return new ReportOptions(asOf, Section.ALL, Paper.A4, true);
    }

    public ReportOptions on(Paper other) {
        return new ReportOptions(asOf, sections, other, personalData);
    }

    public ReportOptions with(List<Section> others) {
        return new ReportOptions(asOf, others, paper, personalData);
    }

    /** The same for a plan without personal data. */
    public ReportOptions withoutPersonalData() {
        return new ReportOptions(asOf, sections, paper, false);
    }
}
