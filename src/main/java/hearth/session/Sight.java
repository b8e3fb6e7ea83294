package hearth.session;

import java.util.function.Consumer;

/**
 * Whether somebody is looking. What is out of sight stays as it is, costs nothing while the plan changes, and catches up
 * when it comes back. Used on the home thread.
 */
public final class Sight {

    private final Listeners<Boolean> listeners = new Listeners<>();
    private boolean open = true;

    public boolean isOpen() {
        return open;
    }

    /** Comes into sight, or goes out of it. */
    public void open(boolean now) {
        if (open != now) {
            open = now;
            listeners.tell(now);
        }
    }

    /** Tells every coming and going. */
    public Subscription onChange(Consumer<Boolean> listener) {
        return listeners.add(listener);
    }

    /** How many are told; tests count what stays. */
    public int listeners() {
        return listeners.size();
    }
}
