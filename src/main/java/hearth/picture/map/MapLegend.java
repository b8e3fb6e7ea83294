package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Standing;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.trait.Group;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the shapes and lines of the map mean, drawn by the same hand as the map. */
public final class MapLegend {

    private static final double HEIGHT = 28;
    private static final double SIGN = 28;
    private static final double GAP = 11;
    private static final double SIZE = 12;
    private static final double SWATCH = 18;
    private static final double SCALE = 0.33;
    private static final double Y = HEIGHT / 2;

    private final Texts texts;
    private final List<Mark> marks = new ArrayList<>();
    private double x = GAP / 2;

    private MapLegend(Texts texts) {
        this.texts = texts;
    }

    /** The signs of one picture. */
    public static Picture of(Arrangement arrangement, Texts texts) {
        MapLegend legend = new MapLegend(texts);
        return arrangement == Arrangement.QUADRANTS ? legend.quadrants() : legend.map();
    }

    /** The colour of a group and its letter. */
    public static Picture swatch(Colours colours, Group group) {
        List<Mark> marks = new ArrayList<>();
        Tone tone = colours.tone(group);
        double middle = SWATCH / 2;
        marks.add(new Mark.Disc(middle, middle, middle - 1.5, tone, 0.24, Stroke.of(tone, 1.75)));
        colours.sign(group)
                .ifPresent(sign ->
                        marks.add(new Mark.Label(middle, middle + 3.6, sign, Anchor.MIDDLE, 10.5, true, Tone.INK)));
        return new Picture(SWATCH, SWATCH, "", marks, List.of());
    }

    /** Only people stand in the quadrants, and what counts there is what they would cost and risk, and how sure it is. */
    private Picture quadrants() {
        disc(3.5, 0.24, 1.75);
        disc(9, 0.24, 1.75);
        words(texts.get("landscape.legend.cost"));
        disc(6.5, 0.24, 1.25);
        disc(6.5, 0.24, 4);
        words(texts.get("landscape.legend.risk"));
        disc(6, 0, 1.75);
        disc(6, 0.25, 1.75);
        disc(6, 0.55, 1.75);
        words(texts.get("landscape.legend.sure"));
        return new Picture(x, HEIGHT, texts.get("landscape.legend"), marks, List.of());
    }

    private void disc(double radius, double fill, double line) {
        marks.add(new Mark.Disc(x + radius + 2, Y, radius, Tone.MUTED, fill, Stroke.of(Tone.MUTED, line)));
        x += 2 * radius + 5;
    }

    private Picture map() {
        shape(new PersonId("legend"), NodeKind.PERSON);
        shape(new CommunityId("legend"), NodeKind.COMMUNITY);
        shape(new ChannelId("legend"), NodeKind.CHANNEL);
        shape(new SegmentId("legend"), NodeKind.SEGMENT);
        line(false, "landscape.legend.tie");
        line(true, "landscape.legend.dashed");
        marks.add(TieMarks.arrowHead(Tone.YEAR_BEFORE, x + SIGN - 6, Y, 0));
        line(false, "landscape.legend.introduction");
        return new Picture(x, HEIGHT, texts.get("landscape.legend"), marks, List.of());
    }

    private void shape(NodeId<?> id, NodeKind kind) {
        MapNode node = new MapNode(
                id,
                kind,
                kind == NodeKind.SEGMENT ? "  " : "",
                "",
                "",
                null,
                null,
                null,
                null,
                Standing.UNKNOWN,
                new Place(0, 0),
                true,
                false);
        // A view whose middle is where the sign belongs.
        Viewport view = new Viewport(node.place(), SCALE, 2 * x + SIGN, HEIGHT);
        Look look = Look.plain();
        new NodeMarks(look, view, Attention.NONE, marks).add(node);
        x += SIGN - 5;
        words(texts.name("landscape", kind));
    }

    private void line(boolean dashed, String key) {
        marks.add(Mark.Path.line(new Stroke(Tone.YEAR_BEFORE, 1.4, dashed), x + 2, Y, x + SIGN - 6, Y));
        x += SIGN - 5;
        words(texts.get(key));
    }

    private void words(String words) {
        marks.add(Mark.Label.of(x + 5, Y + SIZE * 0.34, words, Anchor.START, SIZE, Tone.MUTED));
        x += 5 + Words.width(words, SIZE, false) + GAP;
    }
}
