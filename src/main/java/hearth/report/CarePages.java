package hearth.report;

import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.care.ComingDate;
import hearth.plan.care.Ledger;
import hearth.plan.landscape.CareTier;
import hearth.text.OccasionTexts;
import hearth.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How the first hundred are cared for: by tier, and who needs a contact most (practice P49). */
record CarePages(
        String summary,
        List<TierRow> tiers,
        List<PersonRow> due,
        String more,
        String given,
        List<DateRow> dates,
        boolean none,
        List<IntroductionPages> introductions)
        implements MayBeEmpty {

    /** More names than this help nobody on paper. */
    private static final int NAMES = 12;

    record TierRow(String tier, String people, String cadence, String covered, String lost, String never) {}

    record PersonRow(
            String name,
            String why,
            String tier,
            String last,
            String due,
            String state,
            String style,
            String nextStep) {}

    /** A birthday or another date that is near. */
    record DateRow(String name, String what, String when) {}

    static CarePages of(ReportContext context) {
        CareList list = CareList.of(context.plan(), context.asOf());
        Texts texts = context.texts();
        List<CareRow> due = list.due();
        return new CarePages(
                texts.get(
                        "report.care.summary",
                        list.rows().size(),
                        list.cap(),
                        texts.percent(list.coverage().orElse(0), 0)),
                tiers(context, list),
                due.stream().limit(NAMES).map(row -> person(texts, row)).toList(),
                due.size() > NAMES ? texts.get("report.care.more", due.size() - NAMES) : "",
                given(texts, list),
                dates(context),
                list.rows().isEmpty(),
                IntroductionPages.of(context).stream().toList());
    }

    @Override
    public boolean isBare() {
        return none && introductions.isEmpty();
    }

    boolean hasDue() {
        return !due.isEmpty();
    }

    boolean hasDates() {
        return !dates.isEmpty();
    }

    /** What went which way with all of them in twelve months, and how many were asked too early (practice P56). */
    private static String given(Texts texts, CareList list) {
        Ledger all = list.ledger();
        return texts.get(
                "report.care.given",
                all.given(),
                all.asked(),
                all.listened(),
                list.rows().stream().filter(row -> row.mutual().isOwed()).count());
    }

    private static List<DateRow> dates(ReportContext context) {
        OccasionTexts words = new OccasionTexts(context.texts(), context.asOf());
        return ComingDate.of(context.plan(), context.asOf()).stream()
                .limit(NAMES)
                .map(date ->
                        new DateRow(date.person().name(), words.line(date.occasion()), words.when(date.occasion())))
                .toList();
    }

    private static List<TierRow> tiers(ReportContext context, CareList list) {
        return Arrays.stream(CareTier.values())
                .map(tier -> tier(context, list, tier))
                .toList();
    }

    private static TierRow tier(ReportContext context, CareList list, CareTier tier) {
        Texts texts = context.texts();
        List<CareRow> rows =
                list.rows().stream().filter(row -> row.tier() == tier).toList();
        var settings = context.plan().settings();
        return new TierRow(
                texts.name("care", tier),
                texts.number(rows.size()),
                texts.get("report.care.cadence", tier.desiredDays(settings), tier.maximumDays(settings)),
                texts.number(count(rows, CareState.FRESH) + count(rows, CareState.DUE)),
                texts.number(count(rows, CareState.LOST)),
                texts.number(count(rows, CareState.NEVER)));
    }

    private static long count(List<CareRow> rows, CareState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static PersonRow person(Texts texts, CareRow row) {
        return new PersonRow(
                row.person().name(),
                row.person().why(),
                texts.name("care", row.tier()),
                row.last() == null ? texts.get("report.care.never") : texts.date(Objects.requireNonNull(row.last())),
                texts.date(row.due()),
                texts.name("care", row.state()),
                row.state().name().toLowerCase(Locale.ROOT),
                row.person().nextStep());
    }
}
