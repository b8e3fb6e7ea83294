package hearth.picture.map;

import hearth.picture.Picture;
import hearth.picture.Sheet;
import hearth.plan.Plan;
import hearth.plan.map.Landscape;
import hearth.plan.trait.Sorting;
import hearth.plan.trait.Trait;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A picture of the landscape on a sheet, to be sent, pinned up or printed: what is in view, or all of it. */
public final class MapSheet {

    /** Wide enough that names of a hundred people stay legible on paper. */
    private static final double WIDTH = 1_600;

    private static final double LOWEST = 500;
    private static final double HIGHEST = 1_400;
    private static final double ROOM = 180;

    private final Plan plan;
    private final Texts texts;
    private final LocalDate day;

    /**
     * Sheets of one plan.
     *
     * @param day that is written on them
     */
    public MapSheet(Plan plan, LocalDate day, Texts texts) {
        this.plan = plan;
        this.day = day;
        this.texts = texts;
    }

    /** The whole landscape, coloured by segment. */
    public Picture whole(Arrangement arrangement) {
        Landscape landscape = Landscape.of(plan, day);
        Colours colours = new Colours(Sorting.of(Trait.SEGMENT, plan, landscape, day));
        Arranged arranged = Arranged.of(plan, landscape, day);
        return whole(arrangement, arranged.scene(arrangement, landscape, colours, texts), colours);
    }

    /** All that a scene shows, as high as it needs. */
    public Picture whole(Arrangement arrangement, MapScene scene, Colours colours) {
        Bounds all = scene.bounds();
        double height = Math.clamp(ROOM + (WIDTH - ROOM) * all.height() / Math.max(1, all.width()), LOWEST, HIGHEST);
        return sheet(arrangement, MapPicture.of(scene, description(scene), WIDTH, height), colours);
    }

    /** What of a scene is in view, enlarged to the width of a sheet. */
    public Picture part(Arrangement arrangement, MapScene scene, Viewport view, Colours colours) {
        double larger = WIDTH / view.width();
        Viewport wide = new Viewport(view.centre(), view.scale() * larger, WIDTH, view.height() * larger);
        Picture picture = MapPicture.frame(scene, wide, Attention.NONE, description(scene));
        return sheet(arrangement, picture, colours);
    }

    private String description(MapScene scene) {
        return MapPicture.description(scene, texts);
    }

    private Picture sheet(Arrangement arrangement, Picture picture, Colours colours) {
        List<Sheet.Entry> legend = new ArrayList<>();
        colours.sorting().groups().stream()
                .filter(group -> group.size() > 0)
                .forEach(group ->
                        legend.add(new Sheet.Entry(MapLegend.swatch(colours, group), texts.say(group.name()))));
        legend.add(new Sheet.Entry(MapLegend.of(arrangement, texts), ""));
        return Sheet.of(
                picture,
                texts.get("sheet.title", plan.settings().name()),
                texts.get("sheet.line", texts.name("sheet", arrangement), texts.date(day)),
                legend);
    }
}
