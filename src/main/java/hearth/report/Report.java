package hearth.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import hearth.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The plan as a document. A pure function of plan and options: the same in gives the same pages. Takes a second or so;
 * run it as a job.
 */
public final class Report {

    static {
        // Both libraries log every font they meet; what matters comes as an exception.
        XRLog.setLoggingEnabled(false);
        java.util.logging.Logger.getLogger("org.apache.pdfbox").setLevel(java.util.logging.Level.OFF);
        java.util.logging.Logger.getLogger("org.apache.fontbox").setLevel(java.util.logging.Level.OFF);
    }

    private Report() {}

    /**
     * Writes a tagged PDF (PDF/UA) with embedded fonts.
     *
     * @throws IOException when {@code out} cannot be written
     */
    public static void writePdf(Plan plan, ReportOptions options, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            PdfFonts.register(builder, document);
            builder.usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .withProducer("Hearth")
                    .withHtmlContent(ReportHtml.of(plan, options), null)
                    .toStream(out)
                    .run();
        }
    }

    /**
     * Writes one HTML file that needs nothing beside it.
     *
     * @throws IOException when {@code out} cannot be written
     */
    public static void writeHtml(Plan plan, ReportOptions options, OutputStream out) throws IOException {
        out.write(ReportHtml.of(plan, options).getBytes(StandardCharsets.UTF_8));
    }
}
