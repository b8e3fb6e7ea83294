package hearth.desktop.export;

import java.util.Locale;

/** What the plan can be saved as. */
enum ExportFormat {
    PDF,
    HTML,
    JSON,
    CSV,
    VCF,
    ICS;

    /** The ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when it is a report, with sections to choose and pages to look at. */
    boolean isReport() {
        return this == PDF || this == HTML;
    }
}
