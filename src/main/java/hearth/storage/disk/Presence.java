package hearth.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.util.Optional;

/**
 * Word left beside a plan that it is open here, for other computers that see the same folder: {@code .NAME.lock}. It
 * asks and hinders nobody; a folder that refuses it does without.
 */
public final class Presence {

    /** Nobody writes more than this; what is longer is not ours. */
    private static final long LONGEST = 4_096;

    private final Path lock;
    private final DataFolder data;
    private Holder self;
    private boolean entered;

    public Presence(Path file, DataFolder data) throws IOException {
        this.lock = file.resolveSibling("." + Disk.name(file) + ".lock");
        this.data = data;
        this.self = Holder.here(data.machine(), data.clock().instant());
    }

    /** Who else has the plan open, as far as is known; this computer's dead are not counted. */
    public Optional<Holder> other() {
        return read().filter(holder -> !holder.isSameProcess(self) && !holder.isDead(self.machine()));
    }

    /** Leaves word. */
    public void enter() {
        try {
            Disk.write(lock, self.text());
            hide();
            entered = true;
        } catch (IOException e) {
            entered = false;
        }
    }

    /** Says again that the plan is open here, unless somebody else has left word meanwhile. */
    public void renew() {
        if (entered && other().isEmpty()) {
            self = self.at(data.clock().instant());
            enter();
        }
    }

    /** Takes the word away, if it is still ours. */
    public void leave() {
        if (entered && read().filter(self::isSameProcess).isPresent()) {
            entered = false;
            try {
                Files.deleteIfExists(lock);
            } catch (IOException e) {
                // It is cleared at the next opening here, and goes stale elsewhere.
            }
        }
    }

    private Optional<Holder> read() {
        try {
            return Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS) && Files.size(lock) <= LONGEST
                    ? Holder.parse(Files.readString(lock))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void hide() throws IOException {
        DosFileAttributeView view = Files.getFileAttributeView(lock, DosFileAttributeView.class);
        if (view != null && System.getProperty("os.name", "").startsWith("Windows")) {
            view.setHidden(true);
        }
    }
}
