package hearth.cli;

import hearth.plan.Plan;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.Estimate;
import hearth.plan.care.Growth;
import hearth.plan.care.Introductions;
import hearth.plan.care.KFactor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What {@code hearth care --json} prints; {@code coverage} is a share, null while nobody is on the list. */
record CareReport(LocalDate day, int cap, @Nullable Double coverage, List<Tended> people, Brought introductions) {

    /**
     * One of the hundred.
     *
     * @param why what makes them one of the hundred
     * @param desired days between contacts that are aimed for
     * @param maximum days after which they count as lost
     * @param last day of the last real contact, or null
     * @param overdueDays negative while the day lies ahead
     * @param urgency overdue ÷ cadence
     * @param given times given in the last twelve months; asked and listened likewise
     * @param askedTooEarly asked for something in that time before enough was given
     */
    record Tended(
            String id,
            String name,
            String tier,
            String why,
            String state,
            int desired,
            int maximum,
            @Nullable LocalDate last,
            LocalDate due,
            long overdueDays,
            double urgency,
            int given,
            int asked,
            int listened,
            boolean askedTooEarly,
            String nextStep) {}

    /**
     * Who brought whom, and what one person brings in a year.
     *
     * @param introduced how many people were ever brought by somebody
     * @param introducers how many brought somebody
     * @param from the first day K is counted from
     * @param lately introductions since that day
     * @param customers how many of those are customers
     * @param k customers a person and year with its 95 % interval; null when nobody could introduce anybody
     * @param telling whether there is enough for K to say something
     * @param more about how many more introductions it takes until then
     * @param hundredInAYear what a hundred people become in a year at this rate; null until K is told
     */
    record Brought(
            int introduced,
            int introducers,
            LocalDate from,
            int lately,
            int customers,
            @Nullable Estimate k,
            boolean telling,
            int more,
            @Nullable Estimate hundredInAYear) {
        static Brought of(Plan plan, LocalDate day) {
            Introductions all = Introductions.of(plan, day);
            KFactor factor = KFactor.of(plan, day);
            Optional<Estimate> hundred = Growth.of(factor).map(growth -> growth.after(100, 1));
            return new Brought(
                    all.introduced(),
                    all.introducers(),
                    factor.from(),
                    factor.introductions(),
                    factor.customers(),
                    factor.k().orElse(null),
                    factor.isTelling(),
                    factor.more(),
                    hundred.orElse(null));
        }
    }

    static CareReport of(Plan plan, CareList list) {
        OptionalDouble coverage = list.coverage();
        return new CareReport(
                list.day(),
                list.cap(),
                coverage.isPresent() ? coverage.getAsDouble() : null,
                list.rows().stream().map(CareReport::tended).toList(),
                Brought.of(plan, list.day()));
    }

    private static Tended tended(CareRow row) {
        return new Tended(
                row.id().value(),
                row.person().name(),
                row.tier().name(),
                row.person().why(),
                row.state().name(),
                row.cadence().desired(),
                row.cadence().maximum(),
                row.last(),
                row.due(),
                row.overdueDays(),
                row.urgency(),
                row.ledger().given(),
                row.ledger().asked(),
                row.ledger().listened(),
                row.mutual().isOwed(),
                row.person().nextStep());
    }
}
