package hearth.storage;

import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that begin with a plan in a file, and leave nothing behind. */
abstract class OnFixture {

    Path temp = Path.of("");
    Fixture fixture = new Fixture(temp, new DataFolder(temp, Fixture.NOON));

    @BeforeEach
    void begin() throws IOException, CannotWrite {
        temp = Memory.folder();
        fixture = Fixture.in(temp);
        fixture.written();
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(temp);
    }
}
