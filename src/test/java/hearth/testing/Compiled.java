package hearth.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hearth.plan.Plan;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The program as it was compiled, without its tests. */
public final class Compiled {

    private Compiled() {}

    /** All classes of the program. */
    public static JavaClasses program() {
        return new ClassFileImporter().importPath(folder());
    }

    private static Path folder() {
        try {
            return Path.of(Plan.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
