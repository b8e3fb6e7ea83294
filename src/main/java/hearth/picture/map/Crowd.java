package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.map.MapNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many nodes from far away: one dot for all that fall into the same few pixels, larger where there are more. Counts in
 * plain arrays, since it sees every node in every frame.
 */
final class Crowd {

    private static final double CELL = 9;

    private final Function<MapNode, Tone> colour;
    private final Viewport view;
    private final int columns;
    private final int rows;
    private final int[] counts;

    /** The latest node lends its colour; in a few pixels of one segment it does not matter whose. */
    private final @Nullable Tone[] tones;

    Crowd(Function<MapNode, Tone> colour, Viewport view) {
        this.colour = colour;
        this.view = view;
        this.columns = (int) Math.ceil(view.width() / CELL);
        this.rows = (int) Math.ceil(view.height() / CELL);
        this.counts = new int[columns * rows];
        this.tones = new Tone[columns * rows];
    }

    void add(List<MapNode> nodes, List<Mark> marks) {
        nodes.forEach(this::count);
        Map<Tone, List<Mark>> dots = new EnumMap<>(Tone.class);
        for (int cell = 0; cell < counts.length; cell++) {
            Tone tone = tones[cell];
            if (tone != null) {
                dots.computeIfAbsent(tone, each -> new ArrayList<>()).add(dot(cell, tone));
            }
        }
        // Those of one colour go together, which paints faster.
        dots.values().forEach(marks::addAll);
    }

    private void count(MapNode node) {
        Place place = node.place();
        int column = (int) Math.floor(view.x(place.x()) / CELL);
        int row = (int) Math.floor(view.y(place.y()) / CELL);
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            counts[row * columns + column]++;
            tones[row * columns + column] = colour.apply(node);
        }
    }

    private Mark dot(int cell, Tone tone) {
        double x = (cell % columns + 0.5) * CELL;
        double y = (Math.floorDiv(cell, columns) + 0.5) * CELL;
        return Mark.Disc.filled(x, y, Math.min(CELL * 0.55, 1.4 + 0.9 * Math.sqrt(counts[cell])), tone);
    }
}
