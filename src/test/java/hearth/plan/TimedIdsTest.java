package hearth.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimedIdsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static long chance() {
        return 0x8123_4567_89AB_CDEFL;
    }

    @Test
    void ofManyGivenAtOnceEachIsGreaterThanTheOneBefore() {
        TimedIds ids = new TimedIds(() -> NOON, TimedIdsTest::chance);
        List<String> given = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(given).isSorted().doesNotHaveDuplicates().allMatch(TimedIds::isTimed);
    }

    @Test
    void aClockThatIsPutBackChangesNothing() {
        Deque<Instant> times = new ArrayDeque<>(List.of(NOON, NOON.minusSeconds(3_600), NOON.plusSeconds(1)));
        TimedIds ids = new TimedIds(times::pop, TimedIdsTest::chance);

        assertThat(List.of(ids.next(), ids.next(), ids.next())).isSorted();
    }

    @Test
    void theyAreUuidsOfVersionSeven() {
        UUID id = UUID.fromString(new TimedIds(() -> NOON, TimedIdsTest::chance).next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void otherIdsAreNone() {
        assertThat(List.of("anna", "6d9c2f8e-3b51-4c7a-9a0e-5f1d2b3c4d5e")).noneMatch(TimedIds::isTimed);
    }
}
