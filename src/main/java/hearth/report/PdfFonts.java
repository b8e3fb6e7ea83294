package hearth.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces that are embedded, as subsets, in every PDF. */
final class PdfFonts {

    static final String TEXT = "Source Sans 3";
    static final String FALLBACK = "DejaVu Sans";

    private PdfFonts() {}

    static void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
        register(builder, document, "SourceSans3-Regular", TEXT, 400, FontStyle.NORMAL);
        register(builder, document, "SourceSans3-Italic", TEXT, 400, FontStyle.ITALIC);
        register(builder, document, "SourceSans3-SemiBold", TEXT, 600, FontStyle.NORMAL);
        register(builder, document, "SourceSans3-Bold", TEXT, 700, FontStyle.NORMAL);
        register(builder, document, "DejaVuSans", FALLBACK, 400, FontStyle.NORMAL);
        register(builder, document, "DejaVuSans-Bold", FALLBACK, 700, FontStyle.NORMAL);
    }

    private static void register(
            PdfRendererBuilder builder, PDDocument document, String file, String family, int weight, FontStyle style)
            throws IOException {
        PDType0Font font = PDType0Font.load(document, face(file), true);
        builder.useFont(new PDFontSupplier(font), family, weight, style, true);
    }

    // Ligatures are switched off: text with them cannot be searched or copied from the PDF ("o er" for "offer").
    private static TrueTypeFont face(String file) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/hearth/fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new IOException("no such font: " + file);
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            face.setEnableGsub(false);
            return face;
        }
    }
}
