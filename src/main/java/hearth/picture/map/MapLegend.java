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
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the shapes and lines of the map mean, drawn by the same hand as the map. */
public final class MapLegend {

    private static final double HEIGHT = 28;
    private static final double SIGN = 28;
    private static final double GAP = 11;
    private static final double SIZE = 12;
    private static final double SCALE = 0.33;
    private static final double Y = HEIGHT / 2;

    private final Texts texts;
    private final List<Mark> marks = new ArrayList<>();
    private double x = GAP / 2;

    private MapLegend(Texts texts) {
        this.texts = texts;
    }

    public static Picture of(Texts texts) {
        return new MapLegend(texts).picture();
    }

    private Picture picture() {
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
                id, kind, "", "", "", null, null, null, null, Standing.UNKNOWN, new Place(0, 0), true, false);
        // A view whose middle is where the sign belongs.
        Viewport view = new Viewport(node.place(), SCALE, 2 * x + SIGN, HEIGHT);
        Look look = new Look(new Landscape(Map.of(), List.of(), List.of()));
        new NodeMarks(look, view, Attention.NONE, marks).add(node);
        words(texts.name("landscape", kind));
    }

    private void line(boolean dashed, String key) {
        marks.add(Mark.Path.line(new Stroke(Tone.YEAR_BEFORE, 1.4, dashed), x + 2, Y, x + SIGN - 6, Y));
        words(texts.get(key));
    }

    private void words(String words) {
        marks.add(Mark.Label.of(x + SIGN, Y + SIZE * 0.34, words, Anchor.START, SIZE, Tone.MUTED));
        x += SIGN + Words.width(words, SIZE, false) + GAP;
    }
}
