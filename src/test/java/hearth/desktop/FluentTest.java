package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import hearth.desktop.app.Assembly;
import hearth.desktop.app.Toolkit;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.testing.BigPlan;
import hearth.testing.JobsElsewhere;
import hearth.testing.TestDesk;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A gesture costs the toolkit's thread no more when the plan holds 20,000 people instead of 200. What is counted is not
 * time, which hangs on the machine, but how much is made on that thread: whoever walks through a whole plan there makes
 * something of it.
 */
class FluentTest {

    private static final Plan SMALL = BigPlan.of(1, new BigPlan.Size(200, 1_000, 20, 52));
    private static final Plan BIG = BigPlan.of(1, new BigPlan.Size(20_000, 20_000, 20, 52));

    /** What the depth of the plan's own trees and rows in sight may differ by; a walk through 20,000 people makes more. */
    private static final long SLACK = 100_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void toolkit() {
        Toolkit.startHeadless();
        Toolkit.run(Theme.LIGHT::apply);
    }

    static Stream<ScreenId> screens() {
        return Assembly.screens().factories().keySet().stream()
                .filter(id -> id != ScreenId.EXPORT)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void anEditIsNoMoreWorkForTheWindowWhenThereAreManyPeople(ScreenId id) {
        long few = made(id, SMALL, FluentTest::editAndUndo);
        long many = made(id, BIG, FluentTest::editAndUndo);

        assertThat(many).isLessThan(few + few / 4 + SLACK);
    }

    /** Only where nothing has to be scrolled for it: rows that come into sight are work of their own. */
    @Test
    void lookingAtSomebodyIsNoMoreWorkForTheWindowWhenThereAreManyPeople() {
        long few = made(ScreenId.LANDSCAPE, SMALL, FluentTest::look);
        long many = made(ScreenId.LANDSCAPE, BIG, FluentTest::look);

        assertThat(many).isLessThan(few + few / 4 + SLACK);
    }

    /** Bytes made on the toolkit's thread by a gesture that was made once before, up to what is seen of it. */
    private static long made(ScreenId id, Plan plan, Consumer<Place> gesture) {
        Desk desk = TestDesk.with(BigPlan.TODAY, plan).desk(new JobsElsewhere());
        List<Person> people = plan.all(Person.class).stream()
                .filter(person -> person.tier() != null)
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        return Toolkit.call(() -> {
            try (Screen screen = Objects.requireNonNull(
                            Assembly.screens().factories().get(id))
                    .apply(desk)) {
                Parent root = new Scene(screen.node(), 1280, 720).getRoot();
                gesture.accept(new Place(desk, screen, root, people.get(0)));
                long before = THREADS.getCurrentThreadAllocatedBytes();
                gesture.accept(new Place(desk, screen, root, people.get(1)));
                return THREADS.getCurrentThreadAllocatedBytes() - before;
            }
        });
    }

    /** Where a gesture is made, and whom it is about. */
    private record Place(Desk desk, Screen screen, Parent root, Person somebody) {}

    private static void editAndUndo(Place at) {
        at.desk.execute(new Put(
                Message.of("edit"), at.somebody.edit().name("Somebody else").person()));
        settle(at.root);
        at.desk.session().undo();
        settle(at.root);
    }

    private static void look(Place at) {
        at.screen.reveal(at.somebody.id());
        settle(at.root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
