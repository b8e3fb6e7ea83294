package hearth.hunt;

import java.util.ArrayList;
import java.util.List;

/** What one row has tried and what failed. Counted from any thread. */
public final class Tally {

    private static final int TOLD = 10;

    private final List<String> details = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long tried;
    private long failures;

    /** Something to try; what it throws is a failure. */
    @FunctionalInterface
    public interface Try {
        void run() throws Exception;
    }

    /** Tries once. {@code where} says how to come to the same place again: seed, point, file. */
    public void attempt(String where, Try what) {
        tried();
        try {
            what.run();
        } catch (Exception | AssertionError e) {
            failed(where + ": " + e);
        }
    }

    public synchronized void tried() {
        tried++;
    }

    public synchronized void tried(long times) {
        tried += times;
    }

    /** Counts a failure and keeps the first few's words. */
    public synchronized void failed(String detail) {
        failures++;
        if (details.size() < TOLD) {
            details.add(detail);
        }
    }

    /** Something measured on the way that belongs beside the figures. */
    public synchronized void note(String note) {
        notes.add(note);
    }

    public synchronized long tries() {
        return tried;
    }

    public synchronized long failures() {
        return failures;
    }

    /** The first failures, in words. */
    public synchronized List<String> details() {
        return List.copyOf(details);
    }

    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }
}
