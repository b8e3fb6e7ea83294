package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Picture;
import hearth.picture.Tone;
import hearth.plan.trait.Group;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The whole legend for a page, where nothing can be pressed: every group with its colour and letter, then the signs. */
final class PageLegend {

    private static final double ROW = 24;
    private static final double SIZE = 12;
    private static final double AFTER = 16;
    private static final double TEXT = 22;

    private final Arrangement arrangement;
    private final Colours colours;
    private final Texts texts;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;

    private PageLegend(Arrangement arrangement, Colours colours, Texts texts, double width) {
        this.arrangement = arrangement;
        this.colours = colours;
        this.texts = texts;
        this.width = width;
    }

    /** As many rows as it takes, so wide. */
    static Picture of(Arrangement arrangement, Colours colours, Texts texts, double width) {
        return new PageLegend(arrangement, colours, texts, width).picture();
    }

    private Picture picture() {
        colours.sorting().groups().forEach(this::group);
        Picture signs = MapLegend.of(arrangement, texts);
        room(signs.width());
        place(signs, (ROW - signs.height()) / 2);
        return new Picture(width, y + ROW + 4, texts.get("landscape.legend"), marks, List.of());
    }

    private void group(Group group) {
        String words = texts.get("landscape.legend.group", texts.say(group.name()), group.size());
        double wide = TEXT + Words.width(words, SIZE, false);
        room(wide);
        place(MapLegend.swatch(colours, group), 3);
        marks.add(Mark.Label.of(x + TEXT, y + ROW / 2 + SIZE * 0.34, words, Anchor.START, SIZE, Tone.INK));
        x += wide + AFTER;
    }

    /** Begins another row where this one has no room left. */
    private void room(double wanted) {
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += ROW;
        }
    }

    private void place(Picture picture, double down) {
        picture.marks().forEach(mark -> marks.add(mark.moved(x, y + down)));
    }
}
