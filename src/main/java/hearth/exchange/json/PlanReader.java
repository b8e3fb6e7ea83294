package hearth.exchange.json;

import hearth.exchange.ImportRefused;
import hearth.exchange.Spot;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.SettingsId;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one plan row by row, then asks whether the rows agree with each other. */
final class PlanReader implements AutoCloseable {

    private static final Map<String, Kind<?>> KINDS =
            Kinds.ALL.stream().collect(Collectors.toMap(Kind::name, Function.identity()));

    private static final int MOST_ROWS = 1_000_000;

    private final JsonParser from;
    private final List<Entity> rows = new ArrayList<>();
    private final Map<EntityId<?>, Spot> places = new HashMap<>();
    private boolean formatSeen;
    private Spot row = Spot.START;

    PlanReader(JsonParser from) {
        this.from = from;
    }

    /** The row that is being read, such as {@code people[3]}. */
    Spot row() {
        return row;
    }

    /** Where each row begins. */
    Map<EntityId<?>, Spot> places() {
        return places;
    }

    @Override
    public void close() {
        from.close();
    }

    Plan plan() throws ImportRefused {
        if (from.nextToken() != JsonToken.START_OBJECT) {
            throw refused("exchange.refused.notAPlan");
        }
        while (from.nextToken() == JsonToken.PROPERTY_NAME) {
            property(from.currentName());
        }
        if (!formatSeen || from.nextToken() != null) {
            throw refused("exchange.refused.notAPlan");
        }
        return sound(Plan.of(rows));
    }

    private void property(String name) throws ImportRefused {
        from.nextToken();
        switch (name) {
            case "format" -> format();
            case "version" -> version();
            case "asOf" -> from.readValueAs(LocalDate.class);
            default -> rows(name);
        }
    }

    private void format() throws ImportRefused {
        formatSeen = PlanJson.FORMAT.equals(from.getValueAsString());
        if (!formatSeen) {
            throw refused("exchange.refused.notAPlan");
        }
    }

    private void version() throws ImportRefused {
        int version = from.readValueAs(Integer.class);
        if (version != PlanJson.VERSION) {
            throw refused("exchange.refused.version", version, PlanJson.VERSION);
        }
    }

    private void rows(String name) throws ImportRefused {
        Kind<?> kind = KINDS.get(name);
        if (kind == null) {
            throw refused("exchange.refused.unknown", name);
        }
        if (from.currentToken() != JsonToken.START_ARRAY) {
            throw refused("exchange.refused.list", name);
        }
        for (int i = 0; from.nextToken() != JsonToken.END_ARRAY; i++) {
            row = here(name + "[" + i + "]");
            add(row(kind));
        }
        row = here("");
    }

    private Entity row(Kind<?> kind) throws ImportRefused {
        if (from.currentToken() != JsonToken.START_OBJECT) {
            throw refused("exchange.refused.object");
        }
        return from.readValueAs(kind.type());
    }

    private void add(Entity entity) throws ImportRefused {
        if (rows.size() == MOST_ROWS) {
            throw refused("exchange.refused.rows", MOST_ROWS);
        }
        if (places.put(entity.id(), row) != null) {
            throw new ImportRefused(
                    Message.of("exchange.refused.twice", entity.id().value()), row);
        }
        rows.add(entity);
    }

    private Plan sound(Plan plan) throws ImportRefused {
        if (!plan.has(SettingsId.ONLY)) {
            throw new ImportRefused(Message.of("exchange.refused.settings"));
        }
        for (Entity entity : rows) {
            Optional<Reason> against = against(entity, plan);
            if (against.isPresent()) {
                throw Complaint.of(against.get(), places.getOrDefault(entity.id(), Spot.START));
            }
        }
        return plan;
    }

    private static Optional<Reason> against(Entity entity, Plan plan) {
        return entity.references().stream()
                .filter(id -> !plan.has(id))
                .findFirst()
                .map(id -> Reason.of("", "plan.refused.reference", entity.label(), id.value()))
                .or(() -> entity.objections(plan).stream().findFirst());
    }

    private ImportRefused refused(String key, Object... args) {
        return new ImportRefused(Message.of(key, args), here(row.field()));
    }

    private Spot here(String field) {
        TokenStreamLocation place = from.currentTokenLocation();
        return new Spot(place.getLineNr(), place.getColumnNr(), field);
    }
}
