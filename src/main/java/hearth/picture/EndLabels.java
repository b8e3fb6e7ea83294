package hearth.picture;

import hearth.picture.Mark.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of lines beside their ends, moved apart where they would lie on each other. */
final class EndLabels {

    private record End(double y, String text, Tone tone, boolean bold) {}

    private final double size;
    private final double room;
    private final List<End> ends = new ArrayList<>();

    EndLabels(double size) {
        this.size = size;
        this.room = size + 3;
    }

    void add(double y, String text, Tone tone, boolean bold) {
        ends.add(new End(y, text, tone, bold));
    }

    /** The labels, starting at {@code x}, between {@code top} and {@code bottom}. */
    List<Mark> marks(double x, double top, double bottom) {
        List<End> sorted =
                ends.stream().sorted(Comparator.comparingDouble(End::y)).toList();
        double[] places = places(sorted, top, bottom);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            End end = sorted.get(i);
            marks.add(new Mark.Label(x, places[i] + size / 3, end.text(), Anchor.START, size, end.bold(), end.tone()));
        }
        return marks;
    }

    /** Pushes down from the top, then back up from the bottom, so that all stay inside. */
    private double[] places(List<End> sorted, double top, double bottom) {
        double[] places = sorted.stream().mapToDouble(End::y).toArray();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], i == 0 ? top : places[i - 1] + room);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? bottom : places[i + 1] - room);
        }
        return places;
    }
}
