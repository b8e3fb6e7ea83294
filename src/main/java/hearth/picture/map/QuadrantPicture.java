package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Picture;
import hearth.picture.Spot;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.EntityId;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.landscape.Confidence;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/** Lays everybody out by visibility and influence; what is unknown stands beside, never at zero. */
public final class QuadrantPicture {

    private static final double RADIUS = 7;
    private static final double SMALL = 12;
    private static final double NAME = 16;
    private static final double INSET = 14;

    /** In a crowd, whoever stands within so many pixels of another counts as covered by them. */
    private static final double COVERED = 3;

    private final Landscape landscape;
    private final Look look;
    private final Texts texts;
    private final QuadrantWords words;
    private final List<MapNode> people;
    private final QuadrantAxes axes;
    private final double seenFrom;
    private final double movesFrom;
    private final Set<? extends EntityId<?>> selected;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private QuadrantPicture(
            Landscape landscape,
            Settings settings,
            Texts texts,
            double width,
            double height,
            Set<? extends EntityId<?>> selected) {
        this.landscape = landscape;
        this.look = new Look(landscape);
        this.texts = texts;
        this.words = new QuadrantWords(texts);
        this.people = placed(landscape);
        this.axes = new QuadrantAxes(people, width, height);
        this.seenFrom = Visibility.level((double) settings.limit(Threshold.VISIBLE_REACH));
        this.movesFrom = settings.limit(Threshold.INFLUENTIAL_DEEDS);
        this.selected = selected;
    }

    /** The picture for a page. */
    public static Picture of(Landscape landscape, Settings settings, Texts texts, double width, double height) {
        return of(landscape, settings, texts, width, height, Set.of());
    }

    /** The picture on screen, with rings around those who are selected. */
    public static Picture of(
            Landscape landscape,
            Settings settings,
            Texts texts,
            double width,
            double height,
            Set<? extends EntityId<?>> selected) {
        return new QuadrantPicture(landscape, settings, texts, width, height, selected).picture(width, height);
    }

    /** The four quadrants and the unknown in one sentence, for those who cannot see them. */
    public static String description(Landscape landscape, Texts texts) {
        return texts.get(
                "landscape.quadrant.description",
                count(landscape, Quadrant.BEACON),
                count(landscape, Quadrant.QUIET_MOVER),
                count(landscape, Quadrant.LOUDSPEAKER),
                count(landscape, Quadrant.NEIGHBOUR),
                count(landscape, Quadrant.UNKNOWN));
    }

    private Picture picture(double width, double height) {
        fields();
        strips();
        numbers();
        onTop().forEach(this::person);
        new PointNames(axes, selected).add(people, marks);
        return new Picture(width, height, description(landscape, texts), marks, spots);
    }

    private void fields() {
        double x = axes.x(seenFrom);
        double y = axes.y(movesFrom);
        field(axes.left(), axes.top(), x, y, Tone.EMBER, 0.10);
        field(x, axes.top(), axes.right(), y, Tone.EMBER, 0.05);
        field(axes.left(), y, x, axes.bottom(), Tone.BAND, 1);
        field(x, y, axes.right(), axes.bottom(), Tone.BAND, 1);
        corner(Quadrant.QUIET_MOVER, axes.left() + INSET, axes.top() + INSET + SMALL, Anchor.START);
        corner(Quadrant.BEACON, axes.right() - INSET, axes.top() + INSET + SMALL, Anchor.END);
        corner(Quadrant.NEIGHBOUR, axes.left() + INSET, axes.bottom() - INSET - NAME, Anchor.START);
        corner(Quadrant.LOUDSPEAKER, axes.right() - INSET, axes.bottom() - INSET - NAME, Anchor.END);
    }

    private void field(double left, double top, double right, double bottom, Tone tone, double opacity) {
        marks.add(new Mark.Box(left + 1, top + 1, right - left - 2, bottom - top - 2, 6, tone, opacity, null));
    }

    private void corner(Quadrant quadrant, double x, double y, Anchor anchor) {
        String name =
                texts.get("landscape.quadrant.counted", texts.name("landscape", quadrant), count(landscape, quadrant));
        marks.add(new Mark.Label(x, y, name, anchor, NAME, true, Tone.INK));
        String meaning = words.meaning(quadrant);
        double room = x < axes.x(seenFrom) ? axes.x(seenFrom) - x : x - axes.x(seenFrom);
        if (Words.width(meaning, SMALL, false) < room - INSET) {
            marks.add(Mark.Label.of(x, y + NAME + 2, meaning, anchor, SMALL, Tone.MUTED));
        }
    }

    private void strips() {
        field(axes.unseenLeft(), axes.top(), axes.left() - 8, axes.bottom(), Tone.GRID, 0.45);
        field(
                axes.unseenLeft(),
                axes.unprovenTop(),
                axes.right(),
                axes.unprovenTop() + QuadrantAxes.UNPROVEN,
                Tone.GRID,
                0.45);
        note(axes.unseenLeft() + INSET, axes.top() + INSET + SMALL, "landscape.quadrant.unseen");
        note(
                axes.unseenLeft() + INSET,
                axes.unprovenTop() + QuadrantAxes.UNPROVEN / 2 + 4,
                "landscape.quadrant.unproven");
    }

    private void note(double x, double y, String key) {
        marks.add(Mark.Label.of(x, y, texts.get(key), Anchor.START, SMALL, Tone.MUTED));
    }

    private void numbers() {
        double below = axes.unprovenTop() + QuadrantAxes.UNPROVEN;
        axes.levels().forEach(level -> axisNumber(level, below + 16));
        axes.deeds()
                .forEach(deeds -> marks.add(Mark.Label.of(
                        axes.unseenLeft() - 8,
                        axes.y(deeds) + 4,
                        texts.number(deeds, 2),
                        Anchor.END,
                        SMALL,
                        Tone.MUTED)));
        title(axes.unseenLeft(), axes.top() - 12, "landscape.quadrant.influenceAxis", Anchor.START);
        title(axes.right(), below + 36, "landscape.quadrant.visibilityAxis", Anchor.END);
    }

    /** The last number ends at the edge, or it would hang over it. */
    private void axisNumber(int level, double y) {
        String number = texts.number((long) Math.pow(10, level));
        Anchor anchor = axes.x(level + 0.1) >= axes.x(level + 1) ? Anchor.END : Anchor.MIDDLE;
        double x = anchor == Anchor.END ? axes.right() : axes.x(level);
        marks.add(Mark.Label.of(x, y, number, anchor, SMALL, Tone.MUTED));
    }

    private void title(double x, double y, String key, Anchor anchor) {
        marks.add(new Mark.Label(x, y, texts.get(key), anchor, SMALL, true, Tone.MUTED));
    }

    /** Everybody or, in a crowd, those whom nobody painted later covers: what cannot be seen need not be painted. */
    private Collection<MapNode> onTop() {
        if (people.size() <= MapPicture.CROWD) {
            return people;
        }
        SequencedMap<Object, MapNode> onTop = new LinkedHashMap<>();
        for (MapNode person : people) {
            onTop.putLast(selected.contains(person.id()) ? person.id() : cell(person), person);
        }
        return onTop.values();
    }

    private Point cell(MapNode person) {
        Point at = axes.point(person.standing());
        return new Point(Math.rint(at.x() / COVERED), Math.rint(at.y() / COVERED));
    }

    /** The less is known, the emptier the disc. */
    private void person(MapNode person) {
        Point at = axes.point(person.standing());
        Tone tone = look.tone(person);
        if (selected.contains(person.id())) {
            marks.add(new Mark.Disc(at.x(), at.y(), RADIUS + 4, null, 0, Stroke.of(Tone.EMBER, 2.5)));
        }
        marks.add(Mark.Disc.filled(at.x(), at.y(), RADIUS, Tone.SURFACE));
        marks.add(new Mark.Disc(at.x(), at.y(), RADIUS, tone, fill(person.standing()), Stroke.of(tone, 1.75)));
        spots.add(new Spot(
                at.x() - RADIUS - 2,
                at.y() - RADIUS - 2,
                2 * RADIUS + 4,
                2 * RADIUS + 4,
                words.standing(person),
                person.id()));
    }

    private static double fill(Standing standing) {
        Confidence least = Stream.concat(
                        standing.influence().map(Influence::confidence).stream(),
                        standing.visibility().map(Visibility::confidence).stream())
                .min(Comparator.naturalOrder())
                .orElse(Confidence.LOW);
        return switch (least) {
            case GOOD -> 0.85;
            case FAIR -> 0.4;
            case LOW -> 0;
        };
    }

    /** Everybody of whom something is known; the most influential are painted last. */
    private static List<MapNode> placed(Landscape landscape) {
        return landscape.nodes().values().stream()
                .filter(node -> node.standing().influence().isPresent()
                        || node.standing().visibility().isPresent())
                .sorted(Comparator.comparingDouble(node ->
                        node.standing().influence().map(Influence::deeds).orElse(0.0)))
                .toList();
    }

    private static long count(Landscape landscape, Quadrant quadrant) {
        return landscape.nodes().values().stream()
                .filter(node ->
                        node.kind() == NodeKind.PERSON && node.standing().quadrant() == quadrant)
                .count();
    }
}
