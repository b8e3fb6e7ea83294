package hearth.exchange.recipe.own;

import hearth.exchange.WholeFile;
import hearth.exchange.recipe.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recipes a person made by hand, in a small file of the program's own. They say how some other program writes its
 * tables and nothing about any plan: so they serve every plan on this computer, and no plan that is given away carries
 * them. A damaged file costs no more than mapping the columns once again.
 */
public final class KeptRecipes {

    /** More than this nobody makes; the one made longest ago goes. */
    private static final int MOST = 50;

    private static final TypeReference<List<Mapping>> LIST = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    /** The recipes in a folder of the program. */
    public KeptRecipes(Path folder) {
        this.file = folder.resolve("recipes.json");
    }

    /** All of them, the newest first. */
    public List<Mapping> read() {
        try {
            return Files.exists(file) ? List.copyOf(JSON.readValue(Files.readAllBytes(file), LIST)) : List.of();
        } catch (IOException | JacksonException | NullPointerException e) {
            return List.of();
        }
    }

    /** Keeps exactly these. */
    public void write(List<Mapping> recipes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = JSON.writeValueAsBytes(recipes);
        WholeFile.write(file, true, out -> out.write(bytes));
    }

    /** These recipes with one more, in the place of another of its name or for the same headings. */
    public static List<Mapping> with(List<Mapping> recipes, Mapping one) {
        Stream<Mapping> others =
                recipes.stream().filter(each -> !each.name().equals(one.name()) && !each.isForSameFiles(one));
        return Stream.concat(Stream.of(one), others).limit(MOST).toList();
    }

    /** These recipes without the one of this name. */
    public static List<Mapping> without(List<Mapping> recipes, String name) {
        return recipes.stream().filter(each -> !each.name().equals(name)).toList();
    }
}
