package hearth.plan;

/**
 * The limits that checks and lists compare with. Each has a default that the plan can change in its settings; units are
 * in the names.
 */
public enum Threshold {
    /** How many people one small business can care for: Dunbar's order of magnitude, cut to what a week holds. */
    CARE_CAP(100),
    /** The fewest a care list should hold while there are people of the core who have no place on it. */
    CARE_FLOOR(50),
    INNER_DESIRED_DAYS(14),
    INNER_MAXIMUM_DAYS(28),
    CLOSE_DESIRED_DAYS(30),
    CLOSE_MAXIMUM_DAYS(60),
    WIDER_DESIRED_DAYS(90),
    WIDER_MAXIMUM_DAYS(150),
    /** How far ahead birthdays and other dates that matter are told of. */
    DATES_AHEAD_DAYS(14),
    /** Months of introductions that are looked at for how many customers one person brings in a year. */
    INTRODUCTION_MONTHS(24),
    /** Introduced people who became customers from which that number is told. */
    INTRODUCED_CUSTOMERS(10),
    /** The least growth by introductions, a year, that a business should be able to count on. */
    GROWTH_PERCENT(5),
    /** How many of those who are due make up one day's work; the others wait without getting in the way. */
    CONTACTS_A_DAY(5),
    /** What one contact with one person is reckoned to take. */
    CONTACT_MINUTES(10),
    /** What looking up and entering one number is reckoned to take. */
    NUMBER_MINUTES(3),
    /** A KPI without goal and date is in trial; red after this. */
    TRIAL_DAYS(90),
    /** Share of the whole way to a goal by which a KPI may lag its path and still be called on it. */
    GOAL_BEHIND_PERCENT(10),
    /** Share of the whole way to a goal beyond which a KPI is called off its path. */
    GOAL_OFF_PERCENT(30),
    /** A channel's profile not looked at for longer is stale. */
    STALE_PROFILE_DAYS(180),
    /** Share of a year's activity in its densest 14 days above which a plan burns like a bonfire. */
    BURST_SHARE_PERCENT(25),
    /** Silence after a peak that is called going silent. */
    SILENCE_AFTER_PEAK_DAYS(21),
    /** Share of overdue people in the first hundred above which care is called lost. */
    OVERDUE_SHARE_PERCENT(20),
    /** Things somebody caused, faded with age, from which they count as influential. */
    INFLUENTIAL_DEEDS(1),
    /** Share of the first 90 days' contacts that may come through one person, or one tier of them. */
    EXPOSURE_SHARE_PERCENT(50),
    /** People reached from which somebody counts as visible: the smallest influencer tier. */
    VISIBLE_REACH(1_000),
    /** How often somebody is given something before they are asked, and for each time they are asked. */
    GIVES_BEFORE_ASK(3),
    /** A channel the business speaks on must have been listened to within so many days. */
    LISTENING_DAYS(30),
    /** Window in which channels are looked at for handing people on. */
    CROSSOVER_DAYS(90),
    /** Window in which somebody should have turned to the business of their own accord. */
    TURNED_TO_DAYS(90),
    /** Share of those tended who should stand two or more steps outside the core. */
    OUTSIDE_CORE_PERCENT(10),
    /** Minutes a week a channel asks for even when no rhythm keeps it. */
    CHANNEL_MINUTES(30),
    /** Months the paid rhythms must be covered by the budget. */
    RUNWAY_MONTHS(3);

    private final int standard;

    Threshold(int standard) {
        this.standard = standard;
    }

    /** The value when the plan does not say otherwise. */
    public int standard() {
        return standard;
    }
}
