package hearth.hunt;

import hearth.plan.Message;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One deed on a disk with so much room and no more. Whatever comes of it, the old file is as it was unless the plan was
 * said to be saved; what was done is still on screen; the words name the disk; and with room again all gets home.
 */
final class Squeeze {

    private static final int BLOCK = 4_096;

    private final Path disk;
    private final Place place;
    private final long room;
    private final Told told = new Told();
    private final Work work;
    private @Nullable Hand hand;
    private @Nullable Problem refusal;

    Squeeze(Path disk, Place place, long room) {
        this.disk = disk;
        this.place = place;
        this.room = room;
        this.work = new Work(place, 1, told);
    }

    /** What is done while there is no room. */
    enum Deed {
        EDIT {
            @Override
            void on(Squeeze here, Hand hand) {
                hand.edit(5);
                hand.publish();
            }
        },
        BIG_CHANGE {
            @Override
            void on(Squeeze here, Hand hand) {
                hand.editAtOnce(300);
                hand.publish();
            }
        },
        EDIT_AND_REST {
            @Override
            void on(Squeeze here, Hand hand) {
                hand.edit(2);
                hand.rest();
                hand.edit(2);
                hand.rest();
            }
        },
        CLOSE {
            @Override
            void on(Squeeze here, Hand hand) throws CannotOpen {
                hand.edit(3);
                hand.close();
                here.openAgain();
            }
        },
        OPEN {
            @Override
            void on(Squeeze here, Hand hand) throws CannotOpen {
                hand.close();
                here.openAgain();
            }
        },
        CREATE {
            @Override
            void on(Squeeze here, Hand hand) throws CannotOpen, CannotWrite {
                PlanFile.create(here.other(), here.work.first(), here.place.data())
                        .file()
                        .close();
            }
        },
        COPY {
            @Override
            void on(Squeeze here, Hand hand) throws CannotWrite {
                hand.edit(1);
                PlanFile.write(here.other(), hand.session().plan(), here.place.data(), false);
            }
        },
        SAVE_AS {
            @Override
            void on(Squeeze here, Hand hand) throws CannotWrite {
                hand.edit(1);
                hand.saveAs(here.other());
            }
        };

        abstract void on(Squeeze here, Hand hand) throws CannotOpen, CannotWrite;
    }

    void run(Deed deed) throws CannotOpen, CannotWrite, IOException {
        work.begin();
        Hand first = work.open("a");
        hand = first;
        byte[] before = Files.readAllBytes(place.file());
        Path ballast = fill();
        attempt(deed, first);
        checkFile(before);
        checkWords();
        Files.delete(ballast);
        checkHome();
        new Verdict(place, told, told.states()).check();
    }

    @Override
    public String toString() {
        return "%d bytes left, own folder %s".formatted(room, place.own().startsWith(disk) ? "there" : "elsewhere");
    }

    private void attempt(Deed deed, Hand first) {
        try {
            deed.on(this, first);
        } catch (CannotOpen e) {
            refusal = e.problem();
        } catch (CannotWrite e) {
            refusal = e.problem();
        }
    }

    private void openAgain() throws CannotOpen {
        hand = null;
        hand = work.open("b");
        hand.edit(1);
    }

    private Path other() {
        return place.plans().resolve("other.hearth");
    }

    /** Leaves so much room. */
    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        long left = Files.getFileStore(disk).getUsableSpace() - room;
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (; left >= BLOCK; left -= BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
        return ballast;
    }

    private void checkFile(byte... before) throws IOException {
        boolean saved = told.saved().getOrDefault(Label.MINE.line(), 0) > 0;
        if (!saved && !Arrays.equals(before, Files.readAllBytes(place.file()))) {
            throw new AssertionError("the old file changed, although nothing was said to be saved");
        }
    }

    /** Whatever was refused was refused because of the disk, and is called so. */
    private void checkWords() {
        trouble().ifPresent(problem -> {
            if (!namesTheDisk(problem.happened()) && !namesTheDisk(problem.remedy())) {
                throw new AssertionError("the words do not name the disk: " + problem);
            }
        });
    }

    private Optional<Problem> trouble() {
        if (refusal != null || hand == null) {
            return Optional.ofNullable(refusal);
        }
        return switch (hand.state()) {
            case SaveState.NotInFolder(long _, Problem problem) -> Optional.of(problem);
            case SaveState.CannotSave(long _, Problem problem) -> Optional.of(problem);
            case SaveState.Outdated(long _, Problem problem) -> Optional.of(problem);
            case SaveState.Vanished(long _, Problem problem) -> Optional.of(problem);
            case SaveState.ReadOnly(Problem problem) -> Optional.of(problem);
            case SaveState.Saving _, SaveState.Saved _ -> Optional.empty();
        };
    }

    private static boolean namesTheDisk(Message message) {
        return message.key().equals("storage.trouble.full")
                || message.key().equals("storage.open.noWorkplace.remedy")
                || message.args().stream().anyMatch(part -> part instanceof Message inner && namesTheDisk(inner));
    }

    private void checkHome() {
        Hand last = hand;
        if (last != null) {
            if (!last.bringHome()) {
                throw new AssertionError("there is room again, but it does not get home: " + last.state());
            }
            last.close();
        }
    }
}
