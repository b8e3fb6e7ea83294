package hearth.plan.scorecard;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How strong each season of the year is: 1 for an average one, 1.4 for one that is 40 % above.
 *
 * <p>Seasonal indices by the method of simple averages of a multiplicative decomposition (Hyndman &amp; Athanasopoulos,
 * <i>Forecasting: Principles and Practice</i>, 3rd ed., section 3.4, with the year's mean in place of the moving
 * average): a season's mean divided by its year's mean, averaged over the years. Weeks are taken by their month, since
 * single weeks of two or three years are mostly chance.
 *
 * @param indices one for each month, or for each quarter; their mean is 1
 * @param even true to pass evenly from the middle of one month to the next, for weeks
 */
record Seasons(List<Double> indices, boolean even) {

    /** Only the newest years count: customs change. */
    private static final int YEARS = 3;

    Seasons {
        indices = List.copyOf(indices);
    }

    /** The seasons of the complete years before the year of {@code day}; empty when there is none. */
    static Optional<Seasons> before(Series series, LocalDate day) {
        int seasons = series.period() == Period.QUARTER ? 4 : 12;
        List<double[]> years = IntStream.iterate(day.getYear() - 1, year -> year - 1)
                .limit(YEARS)
                .mapToObj(year -> year(series, year, seasons))
                .flatMap(Optional::stream)
                .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(averaged(years, seasons, series.period()));
    }

    /** The index of the season that contains {@code day}. */
    double index(LocalDate day) {
        return even ? between(day) : indices.get(season(day, indices.size()));
    }

    private double between(LocalDate day) {
        double place = day.getMonthValue() - 1.5 + (day.getDayOfMonth() - 0.5) / day.lengthOfMonth();
        int month = (int) Math.floor(place);
        double before = indices.get(Math.floorMod(month, indices.size()));
        double after = indices.get(Math.floorMod(month + 1, indices.size()));
        return before + (after - before) * (place - month);
    }

    private static Optional<double[]> year(Series series, int year, int seasons) {
        var means = series.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .collect(Collectors.groupingBy(
                        point -> season(point.start(), seasons),
                        Collectors.averagingDouble(point -> point.value().doubleValue())));
        double mean = means.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        if (means.size() < seasons || mean <= 0) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, seasons)
                .mapToDouble(season -> means.getOrDefault(season, 0.0) / mean)
                .toArray());
    }

    private static Seasons averaged(List<double[]> years, int seasons, Period period) {
        List<Double> indices = IntStream.range(0, seasons)
                .mapToObj(season -> years.stream()
                        .mapToDouble(year -> year[season])
                        .average()
                        .orElse(1))
                .toList();
        return new Seasons(indices, period == Period.WEEK);
    }

    private static int season(LocalDate day, int seasons) {
        return (seasons == 4 ? day.get(IsoFields.QUARTER_OF_YEAR) : day.getMonthValue()) - 1;
    }
}
