package hearth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** The example of Heckbert's article: data from 105 to 543 want the range 100 to 600 with ticks every 100. */
    @Test
    void numbersAtTheTicksAreRound() {
        assertThat(Axis.around(105, 543, 5)).isEqualTo(new Axis(100, 600, 100));
    }

    @ParameterizedTest
    @CsvSource({"1.4, 1", "1.6, 2", "2.9, 2", "3.1, 5", "6.9, 5", "7.1, 10", "0.031, 0.05", "740, 1000"})
    void theNearestNiceNumber(double number, double nice) {
        assertThat(Axis.nice(number, true)).isCloseTo(nice, EXACT);
    }

    @Test
    void anAxisStartsAtZeroUnlessAllValuesAreFarFromIt() {
        assertThat(Axis.of(new double[] {105, 543}, 5).low()).isZero();
        assertThat(Axis.of(new double[] {4.4, 4.8}, 5).low()).isCloseTo(4.4, EXACT);
        assertThat(Axis.of(new double[] {-3, 8}, 5).low()).isLessThanOrEqualTo(-3);
        assertThat(Axis.of(new double[] {-8, -3}, 5).high()).isZero();
    }

    @Test
    void allValuesLieOnTheAxisEvenWhenThereIsOneOrNone() {
        assertThat(Axis.of(new double[] {}, 5).share(0)).isZero();
        assertThat(Axis.of(new double[] {7}, 5).share(7)).isBetween(0.0, 1.0);
        assertThat(Axis.of(new double[] {0, 0}, 5).share(0)).isZero();
    }

    @Test
    void ticksGoFromTheLowestToTheHighest() {
        assertThat(new Axis(0, 0.3, 0.1).ticks())
                .hasSize(4)
                .last()
                .satisfies(tick -> assertThat(tick).isCloseTo(0.3, EXACT));
    }
}
