package hearth.exchange.recipe.numbers;

import hearth.plan.scorecard.Period;

/** Which period a number of days stands for. */
final class Spans {

    /** Days of the longest month. */
    static final long MONTH = 31;

    private static final long WEEK = 7;
    private static final long QUARTER = 92;

    private Spans() {}

    /** The period that numbers this many days apart are counted by. */
    static Period period(long days) {
        if (days <= WEEK + 3) {
            return Period.WEEK;
        }
        return days <= MONTH + 14 ? Period.MONTH : Period.QUARTER;
    }

    /** Days of the longest such period. */
    static long longest(Period period) {
        return switch (period) {
            case WEEK -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
        };
    }
}
