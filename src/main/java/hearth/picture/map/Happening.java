package hearth.picture.map;

import hearth.plan.landscape.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a view something happens. What lies above a map is painted again with every step of a gesture, and a screen has a
 * million pixels.
 */
final class Happening {

    private Happening() {}

    static Viewport of(MapScene scene, Viewport view, Attention attention) {
        List<Place> places = new ArrayList<>();
        scene.attended(view, attention).forEach(node -> places.add(node.place()));
        scene.lines().of(attention).forEach(line -> {
            places.add(line.from().place());
            places.add(line.to().place());
        });
        Attention.Reaching reaching = attention.reaching();
        if (reaching != null) {
            places.add(reaching.to());
            scene.now(reaching.from(), attention).ifPresent(node -> places.add(node.place()));
        }
        Bounds bounds = Bounds.around(places);
        return bounds.isEmpty()
                ? new Viewport(view.centre(), view.scale(), 0, 0)
                : view.part(bounds, MapScene.FARTHEST);
    }
}
