package hearth.testing;

import hearth.desktop.importing.Answers;
import hearth.exchange.csv.DateOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers kept as long as a test runs. */
public final class Said implements Answers {

    private final Map<String, DateOrder> orders = new HashMap<>();

    @Override
    public Optional<DateOrder> dateOrder(String recipe) {
        return Optional.ofNullable(orders.get(recipe));
    }

    @Override
    public void dateOrder(String recipe, DateOrder means) {
        orders.put(recipe, means);
    }
}
