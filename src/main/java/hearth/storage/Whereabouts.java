package hearth.storage;

import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which plan was seen where last, so that the backups of a file are found when the file itself can no longer say whose
 * they are. A list that cannot be read begins anew.
 */
final class Whereabouts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, UUID>> PLACES = new TypeReference<>() {};

    private final Path list;

    Whereabouts(DataFolder data) {
        list = data.backups().resolve("places.json");
    }

    /** The origin of the plan that was in this file last. */
    Optional<UUID> origin(Path file) {
        return Optional.ofNullable(read().get(key(file)));
    }

    /** Notes that the plan of this origin is in this file. */
    void note(Path file, UUID origin) throws IOException {
        Map<String, UUID> places = read();
        if (!origin.equals(places.put(key(file), origin))) {
            Files.createDirectories(Disk.folder(list));
            Disk.write(list, JSON.writeValueAsString(places));
        }
    }

    private Map<String, UUID> read() {
        try {
            return JSON.readValue(Files.readString(list), PLACES);
        } catch (IOException | JacksonException e) {
            return new TreeMap<>();
        }
    }

    private static String key(Path file) {
        return Disk.real(file).toString();
    }
}
