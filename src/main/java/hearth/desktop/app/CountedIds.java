package hearth.desktop.app;

import hearth.plan.Ids;

/** Ids for a plan that is only looked at. */
final class CountedIds implements Ids {

    private int count;

    @Override
    public String next() {
        return "new-" + ++count;
    }
}
