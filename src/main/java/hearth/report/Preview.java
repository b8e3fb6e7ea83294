package hearth.report;

import hearth.plan.Plan;
import hearth.session.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a PDF as pictures: made from the very PDF that would be saved, so that it cannot promise too much. */
public final class Preview {

    /** Points per inch of PDF. */
    private static final double POINTS = 72;

    private Preview() {}

    /**
     * All pages.
     *
     * @param resolution pixels per inch
     * @throws IOException when the PDF cannot be made
     */
    public static List<PageImage> of(Plan plan, ReportOptions options, double resolution, Progress progress)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Report.writePdf(plan, options, bytes);
        progress.check();
        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            return pages(pdf, resolution, progress);
        }
    }

    private static List<PageImage> pages(PDDocument pdf, double resolution, Progress progress) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        List<PageImage> pages = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            progress.check();
            progress.at((double) page / pdf.getNumberOfPages());
            BufferedImage image = renderer.renderImage(page, (float) (resolution / POINTS), ImageType.RGB);
            pages.add(page(page + 1, image, text(pdf, page + 1)));
        }
        return pages;
    }

    private static PageImage page(int number, BufferedImage image, String text) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new PageImage(number, width, height, IntBuffer.wrap(pixels).asReadOnlyBuffer(), text);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).strip();
    }
}
