package hearth.picture;

import java.util.List;

/**
 * Something to look at, ready to paint.
 *
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 * @param description what it shows, for those who cannot see it: the accessible text on screen, the alternative text in
 *     the PDF
 * @param marks in painting order
 * @param spots what can be pointed at; later ones lie on earlier ones
 */
public record Picture(double width, double height, String description, List<Mark> marks, List<Spot> spots) {

    public Picture {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }
}
