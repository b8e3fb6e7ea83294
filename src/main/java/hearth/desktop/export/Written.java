package hearth.desktop.export;

import hearth.exchange.WholeFile;
import hearth.exchange.calendar.RhythmCalendar;
import hearth.exchange.csv.PlanTable;
import hearth.exchange.json.PlanJson;
import hearth.exchange.vcard.AddressCards;
import hearth.plan.Plan;
import hearth.report.Report;
import hearth.report.ReportOptions;
import hearth.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is saved, as it was chosen: all it takes to write it beside the window. */
record Written(
        ExportFormat format, PlanTable table, Plan plan, ReportOptions options, Texts texts, InstantSource clock) {

    /** Writes it to a file the person chose, and what belongs beside it next to that. */
    List<Path> to(Path file) throws IOException {
        Optional<PlanTable> second = format == ExportFormat.CSV ? table.beside() : Optional.empty();
        // Who lets the first be overwritten means both; otherwise nothing that stands there is touched.
        Optional<Path> beside = second.map(other -> beside(file, other, Files.exists(file)));
        WholeFile.write(file, true, this::writeTo);
        if (beside.isEmpty()) {
            return List.of(file);
        }
        WholeFile.write(beside.get(), true, out -> second.orElseThrow().write(plan, texts, out));
        return List.of(file, beside.get());
    }

    private Path beside(Path file, PlanTable other, boolean overwrite) {
        String name = file.getFileName().toString();
        String base = name.replaceFirst("(?i)\\.csv$", "");
        String second =
                base.contains(table.code()) ? base.replace(table.code(), other.code()) : base + " " + other.code();
        Path free = file.resolveSibling(second + ".csv");
        for (int i = 2; !overwrite && Files.exists(free); i++) {
            free = file.resolveSibling(second + " " + i + ".csv");
        }
        return free;
    }

    private void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case PDF -> Report.writePdf(plan, options, out);
            case HTML -> Report.writeHtml(plan, options, out);
            case JSON -> PlanJson.write(plan, out);
            case CSV -> table.write(plan, texts, out);
            case VCF -> AddressCards.write(plan, out);
            case ICS -> RhythmCalendar.write(plan, clock.instant(), out);
        }
    }
}
