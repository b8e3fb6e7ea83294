package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Offer;
import hearth.exchange.WholeFile;
import hearth.picture.Picture;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Colours;
import hearth.picture.map.MapScene;
import hearth.picture.map.MapSheet;
import hearth.picture.map.Viewport;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.report.PictureImage;
import hearth.report.PictureSvg;
import hearth.session.Problem;
import hearth.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Gives the picture that is shown away: as a file, or on paper. It is drawn beside the window, in the colours of paper. */
final class Sharing {

    /** Pixels of a file or a printer for each of the sheet's. */
    private static final double FINE = 2;

    private static final String SUGGESTED = "hearth-landscape";
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Desk desk;
    private final Texts texts;
    private final MapModel map;
    private final Supplier<Window> window;

    Sharing(Desk desk, MapModel map, Supplier<Window> window) {
        this.desk = desk;
        this.texts = desk.texts();
        this.map = map;
        this.window = window;
    }

    /** What can be done with the picture, for menu and palette. */
    List<Offer> offers() {
        return List.of(
                Offer.of(texts.get("sheet.save"), Feather.IMAGE, () -> save(sheet(false)))
                        .when(this::isPicture),
                Offer.of(texts.get("sheet.saveView"), Feather.CROP, () -> save(sheet(true)))
                        .when(this::isPicture),
                Offer.of(texts.get("sheet.print"), Feather.PRINTER, this::print).when(this::isPicture));
    }

    private boolean isPicture() {
        return map.landscape().mode().get().arrangement().isPresent()
                && !map.landscape().seen().get().whole().isEmpty();
    }

    /** Takes what is shown now; laying it out is left for later. */
    Supplier<Picture> sheet(boolean inView) {
        Plan plan = desk.plan();
        LocalDate today = desk.today();
        Arrangement arrangement = map.landscape().arrangement();
        MapScene scene = map.scene();
        Viewport view = map.viewport().get();
        Colours colours = map.landscape().seen().get().colours();
        MapSheet sheet = new MapSheet(plan, today, texts);
        return inView
                ? () -> sheet.part(arrangement, scene, view, colours)
                : () -> sheet.whole(arrangement, scene, colours);
    }

    private void save(Supplier<Picture> sheet) {
        whereTo().ifPresent(file -> save(sheet, file));
    }

    private Optional<Path> whereTo() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("sheet.save"));
        chooser.setInitialFileName(SUGGESTED + SVG);
        ExtensionFilter pixels = new ExtensionFilter(texts.get("sheet.kind.png"), "*" + PNG);
        chooser.getExtensionFilters().addAll(new ExtensionFilter(texts.get("sheet.kind.svg"), "*" + SVG), pixels);
        return Optional.ofNullable(chooser.showSaveDialog(window.get()))
                .map(File::toPath)
                .map(file -> ending(file, pixels.equals(chooser.getSelectedExtensionFilter())));
    }

    /** Not every system's dialog lets the name follow the kind that was chosen; what was typed by hand counts more. */
    static Path ending(Path file, boolean pixels) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean suggested = name.equals(SUGGESTED + SVG);
        if (lower.endsWith(PNG) || (lower.endsWith(SVG) && !(pixels && suggested))) {
            return file;
        }
        return file.resolveSibling((suggested ? SUGGESTED : name) + (pixels ? PNG : SVG));
    }

    /** Writes the sheet; the ending says as what. */
    void save(Supplier<Picture> sheet, Path file) {
        desk.jobs()
                .start(
                        Message.of("sheet.job", String.valueOf(file.getFileName())),
                        progress -> written(sheet.get(), file),
                        saved -> desk.notices().tell(Message.of("sheet.saved", saved.toString())),
                        failure -> desk.notices().problem(cannotWrite(file)));
    }

    private static Path written(Picture sheet, Path file) throws IOException {
        boolean pixels = file.toString().toLowerCase(Locale.ROOT).endsWith(PNG);
        WholeFile.write(file, true, out -> {
            if (pixels) {
                PictureImage.writePng(sheet, FINE, out);
            } else {
                PictureSvg.write(sheet, out);
            }
        });
        return file;
    }

    private static Problem cannotWrite(Path file) {
        return new Problem(
                Message.of("sheet.cannotWrite", file.toString()),
                Message.of("sheet.cannotWrite.safe"),
                Message.of("sheet.cannotWrite.remedy"));
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            desk.notices().tell(Message.of("sheet.noPrinter"));
        } else if (job.showPrintDialog(window.get())) {
            Supplier<Picture> sheet = sheet(false);
            desk.jobs()
                    .start(
                            Message.of("sheet.jobPrint"),
                            progress -> pixels(sheet.get()),
                            image -> print(job, image),
                            failure -> desk.notices().tell(Message.of("sheet.notPrinted")));
        }
    }

    private static Image pixels(Picture sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureImage.writePng(sheet, FINE, bytes);
        return new Image(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** As large as the page allows. */
    private void print(PrinterJob job, Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
        view.setFitHeight(job.getJobSettings().getPageLayout().getPrintableHeight());
        boolean printed = job.printPage(view) && job.endJob();
        desk.notices()
                .tell(
                        printed
                                ? Message.of("sheet.printed", job.getPrinter().getName())
                                : Message.of("sheet.notPrinted"));
    }
}
