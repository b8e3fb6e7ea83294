package hearth.desktop.importing;

import hearth.exchange.csv.DateOrder;
import java.util.Optional;

/** What a person answered about files of one kind, so that they are asked once. */
public interface Answers {

    /** What 03/04/2026 means in files of this recipe, once somebody has said. */
    Optional<DateOrder> dateOrder(String recipe);

    void dateOrder(String recipe, DateOrder means);
}
