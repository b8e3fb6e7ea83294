package hearth.hunt;

import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Together;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.ByHand;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotWrite;
import hearth.testing.Chance;
import hearth.testing.Gestures;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** An open plan and somebody who edits it. After each step it tells what the store acknowledges by now. */
final class Hand {

    private static final Message NAME = Message.of("test");
    private static final int PATIENCE = 200;

    private final Session session;
    private final PlanFile file;
    private final ByHand time;
    private final Witness witness;
    private final Gestures gestures;

    Hand(Opened opened, ByHand time, Witness witness, String prefix) {
        this.file = opened.file();
        this.time = time;
        this.witness = witness;
        this.gestures = new Gestures(new Chance(prefix.hashCode()), prefix + "-");
        this.session = new Session(opened.plan(), opened.file(), Runnable::run, Place.NOON);
        tell();
    }

    Session session() {
        return session;
    }

    /** So many gestures by chance. */
    void edit(int times) {
        for (int i = 0; i < times; i++) {
            edit(gestures.next(session.plan()));
        }
    }

    /** One gesture that is as much as so many. */
    void editAtOnce(int times) {
        List<Command> many = IntStream.range(0, times)
                .mapToObj(_ -> gestures.addition(session.plan()))
                .toList();
        edit(new Together(NAME, many));
    }

    /** One gesture; nothing when the plan refuses it. */
    void edit(Command command) {
        Label next = Label.of(session.plan()).next();
        long before = session.revision();
        session.execute(new Together(NAME, List.of(command, new Put(NAME, next.on(session.plan())))));
        if (session.revision() > before) {
            witness.reached(next, session.plan());
        }
        tell();
    }

    SaveState state() {
        return file.state();
    }

    void saveAs(Path to) throws CannotWrite {
        file.saveAs(to);
        tell();
    }

    /** Makes the file again that has vanished. */
    void putBack() {
        file.putBack();
        tell();
    }

    void publish() {
        file.publish().join();
        tell();
    }

    /** Leaves the plan alone until it is published by itself. */
    void rest() {
        time.quiet();
        tell();
    }

    /** Tries until everything is in the person's folder; false when patience ends. */
    boolean bringHome() {
        for (int i = 0; i < PATIENCE && !isHome(); i++) {
            file.retry();
        }
        tell();
        return isHome();
    }

    void close() {
        session.close();
        tell();
    }

    private boolean isHome() {
        SaveState state = session.saveState();
        return state.published() == session.revision() && !(state instanceof SaveState.CannotSave);
    }

    private void tell() {
        Label now = Label.of(session.plan());
        SaveState state = file.state();
        if (state instanceof SaveState.Saved && state.published() == session.revision()) {
            witness.saved(now);
        } else if (!(state instanceof SaveState.CannotSave)) {
            witness.kept(now);
        }
    }
}
