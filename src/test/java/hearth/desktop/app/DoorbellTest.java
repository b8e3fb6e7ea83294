package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a second start finds the first window. */
class DoorbellTest {

    private static final Visit SHOW = new Visit(Optional.empty(), false);

    private final List<Visit> visits = new CopyOnWriteArrayList<>();
    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createTempDirectory("hearth-bell");
    }

    @AfterEach
    void end() throws IOException {
        for (String name : List.of("window.lock", "window.sock")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    private Doorbell bell() {
        return new Doorbell(folder);
    }

    private Doorbell hung(Predicate<Visit> visitors) throws IOException {
        Doorbell bell = bell();
        assertThat(bell.hang(visitors)).isTrue();
        return bell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/bakery.hearth", "/plans/über\nalles: \u202e.hearth"})
    void theSecondStartHandsOverItsFile(String file) throws IOException {
        Visit visit = new Visit(Optional.of(Path.of(file).toAbsolutePath()), false);
        try (Doorbell _ = hung(visits::add);
                Doorbell second = bell()) {
            assertThat(second.hang(visits::add)).isFalse();
            assertThat(second.ring(visit)).isTrue();
        }
        assertThat(visits).containsExactly(visit);
    }

    @Test
    void theSecondStartMayWantTheSampleOrJustTheWindow() throws IOException {
        Visit sample = new Visit(Optional.empty(), true);
        try (Doorbell _ = hung(visits::add)) {
            assertThat(bell().ring(sample)).isTrue();
            assertThat(bell().ring(SHOW)).isTrue();
        }
        assertThat(visits).containsExactly(sample, SHOW);
    }

    @Test
    void whenTheFirstHasGoneTheNextOneIsFirst() throws IOException {
        hung(visits::add).close();
        hung(visits::add).close();
    }

    @Test
    void aSocketThatADeadProcessLeftIsInNobodysWay() throws IOException {
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(folder.resolve("window.sock")));
        }
        assertThat(folder.resolve("window.sock")).exists();
        try (Doorbell _ = hung(visits::add)) {
            assertThat(bell().ring(SHOW)).isTrue();
        }
    }

    @Test
    void whereNobodyAnswersTheRingIsSoonGivenUp() {
        long begun = System.nanoTime();
        assertThat(bell().ring(SHOW)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aWindowThatIsClosingLetsNobodyIn() throws IOException {
        try (Doorbell _ = hung(visit -> false)) {
            assertThat(bell().ring(SHOW)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:relative.hearth", "file:/a\u0000b", "delete everything"})
    void whatIsNoVisitIsNotLetIn(String words) throws IOException {
        try (Doorbell _ = hung(visits::add)) {
            try (SocketChannel stranger =
                    SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("window.sock")))) {
                Talk.say(stranger, words);
                assertThat(Talk.hear(stranger, Duration.ofSeconds(5))).isEmpty();
            }
            assertThat(bell().ring(SHOW)).isTrue();
        }
        assertThat(visits).containsExactly(SHOW);
    }
}
