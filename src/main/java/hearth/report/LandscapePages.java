package hearth.report;

import hearth.picture.map.Arranged;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Colours;
import hearth.picture.map.MapPicture;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.map.Landscape;
import hearth.plan.trait.Sorting;
import hearth.plan.trait.Trait;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;

/** The landscape as a map, as rings, as influence against visibility, and as a list of its groups (practice P06). */
record LandscapePages(String map, String rings, String quadrant, List<Row> segments, boolean none)
        implements MayBeEmpty {

    /** Pixels the pictures are laid out for; they are shrunk to the page, so that more fits on than on a small screen. */
    private static final double DRAWN_WIDTH = 940;

    private static final double MAP_HEIGHT = 560;
    private static final double RINGS_HEIGHT = 540;
    private static final double QUADRANTS_HEIGHT = 430;

    record Row(String name, String kind, String ring, String people, String size, String note) {}

    static LandscapePages of(ReportContext context) {
        Landscape landscape = Landscape.of(context.plan(), context.asOf());
        Arranged arranged = Arranged.of(context.plan(), landscape, context.asOf());
        Colours colours = new Colours(Sorting.of(Trait.SEGMENT, context.plan(), landscape, context.asOf()));
        return new LandscapePages(
                page(context, arranged, Arrangement.MAP, colours, MAP_HEIGHT),
                page(context, arranged, Arrangement.RINGS, colours, RINGS_HEIGHT),
                page(context, arranged, Arrangement.QUADRANTS, colours, QUADRANTS_HEIGHT),
                rows(context),
                landscape.isEmpty());
    }

    private static String page(
            ReportContext context, Arranged arranged, Arrangement arrangement, Colours colours, double height) {
        return PictureHtml.of(
                MapPicture.page(arranged, arrangement, colours, context.texts(), DRAWN_WIDTH, height), context.width());
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
