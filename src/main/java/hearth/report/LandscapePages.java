package hearth.report;

import hearth.picture.map.MapPicture;
import hearth.picture.map.QuadrantPicture;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.map.Landscape;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;

/** The landscape as a map, as influence against visibility, and as a list of its groups (practice P06). */
record LandscapePages(String map, String quadrant, List<Row> segments, boolean none) {

    /** Pixels the pictures are laid out for; they are shrunk to the page, so that more fits on than on a small screen. */
    private static final double DRAWN_WIDTH = 940;

    private static final double MAP_HEIGHT = 560;
    private static final double QUADRANT_WIDTH = 760;
    private static final double QUADRANT_HEIGHT = 520;

    record Row(String name, String kind, String ring, String people, String size, String note) {}

    static LandscapePages of(ReportContext context) {
        Landscape landscape = Landscape.of(context.plan(), context.asOf());
        return new LandscapePages(
                map(context, landscape), quadrant(context, landscape), rows(context), landscape.isEmpty());
    }

    private static String map(ReportContext context, Landscape landscape) {
        var picture = MapPicture.of(landscape, context.texts(), DRAWN_WIDTH, MAP_HEIGHT);
        return PictureHtml.of(picture, context.width());
    }

    private static String quadrant(ReportContext context, Landscape landscape) {
        var picture = QuadrantPicture.of(
                landscape, context.plan().settings(), context.texts(), QUADRANT_WIDTH, QUADRANT_HEIGHT);
        return PictureHtml.of(picture, context.width());
    }

    private static List<Row> rows(ReportContext context) {
        return context.plan().all(Segment.class).stream()
                .sorted(Comparator.comparing(Segment::ring)
                        .thenComparingInt(Segment::order)
                        .thenComparing(Segment::name))
                .map(segment -> row(context, segment))
                .toList();
    }

    private static Row row(ReportContext context, Segment segment) {
        Texts texts = context.texts();
        int people = context.plan().referring(segment.id(), Person.class).size();
        Long size = segment.size();
        return new Row(
                segment.name(),
                texts.name("landscape", segment.kind()),
                texts.name("landscape", segment.ring()),
                texts.number(people),
                size == null ? texts.get("report.landscape.unknownSize") : texts.number(size),
                segment.note());
    }
}
