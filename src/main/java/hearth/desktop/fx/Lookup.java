package hearth.desktop.fx;

import hearth.session.Jobs;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what was typed last, beside the toolkit's thread. What comes late for something typed before is dropped, and
 * whoever presses Enter faster than the search is served when it has come: never with what was found for other letters.
 */
public final class Lookup<R> {

    private final Jobs jobs;
    private final Consumer<? super R> found;
    private int asked;
    private boolean answered;
    private @Nullable Runnable then;

    /**
     * Nothing looked for yet.
     *
     * @param found told of every result that still counts
     */
    public Lookup(Jobs jobs, Consumer<? super R> found) {
        this.jobs = jobs;
        this.found = found;
    }

    /** Looks for something else; what was to be done with the result before is called off. */
    public void look(Supplier<R> search) {
        then = null;
        again(search);
    }

    /** Looks anew for the same letters, in what has changed meanwhile. */
    public void again(Supplier<R> search) {
        int number = ++asked;
        answered = false;
        jobs.quietly(progress -> search.get(), result -> arrived(number, result));
    }

    /** Does something as soon as the last search has its result, which is at once when it has come already. */
    public void whenFound(Runnable action) {
        if (answered) {
            action.run();
        } else {
            then = action;
        }
    }

    private void arrived(int number, R result) {
        if (number == asked) {
            answered = true;
            found.accept(result);
            serve();
        }
    }

    private void serve() {
        Runnable waiting = then;
        then = null;
        if (waiting != null) {
            waiting.run();
        }
    }
}
