package hearth;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import hearth.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, held against the compiled program. */
class ArchitectureTest {

    private static final JavaClasses HEARTH = Compiled.program();

    /** A room and everything it may know of besides itself and the JDK's base. */
    record Room(String name, List<String> mayKnow) {
        static Room of(String name, String... mayKnow) {
            return new Room(name, List.of(mayKnow));
        }

        String[] allowed() {
            Stream<String> common = Stream.of("java..", "javax..", "org.jspecify..", "hearth." + name + "..");
            return Stream.concat(common, mayKnow.stream()).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Room> rooms() {
        return List.of(
                Room.of("plan", "org.pcollections..", "org.dmfs..", "org.jgrapht..", "org.hipparchus.."),
                Room.of("text", "hearth.plan.."),
                Room.of("picture", "hearth.plan..", "hearth.text.."),
                Room.of("session", "hearth.plan..", "hearth.text.."),
                Room.of(
                        "exchange",
                        "hearth.plan..",
                        "hearth.text..",
                        "hearth.session..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "de.siegmar.fastcsv..",
                        "org.mozilla.universalchardet..",
                        "ezvcard.."),
                Room.of(
                        "storage",
                        "hearth.plan..",
                        "hearth.text..",
                        "hearth.session..",
                        "hearth.exchange.json..",
                        "tools.jackson..",
                        "org.sqlite.."),
                Room.of(
                        "report",
                        "hearth.plan..",
                        "hearth.text..",
                        "hearth.session..",
                        "hearth.picture..",
                        "com.openhtmltopdf..",
                        "com.samskivert.mustache..",
                        "org.apache.fontbox..",
                        "org.apache.pdfbox..",
                        "org.w3c.dom.."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void dependenciesPointInward(Room room) {
        classes()
                .that()
                .resideInAPackage("hearth." + room.name() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.allowed())
                .because("a room that knows only the rooms further in can be read, tested and changed alone")
                .allowEmptyShould(true)
                .check(HEARTH);
    }

    @Test
    void thePlanTouchesNoFilesAndNoThreads() {
        noClasses()
                .that()
                .resideInAPackage("hearth.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.nio.file..", "java.io..", "java.net..", "java.awt..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .because("the plan is what is true on paper: values and arithmetic")
                .check(HEARTH);
    }

    @Test
    void theWindowDoesNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("hearth.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hearth.cli..")
                .because("both do the same jobs through the same rooms, neither through the other")
                .check(HEARTH);
    }

    @Test
    void onlyTheDesktopKnowsTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearth.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..", "org.controlsfx..")
                .because("everything but the window runs without a display")
                .check(HEARTH);
    }

    @Test
    void onlyStorageSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearth.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("one thread in one room owns the one connection")
                .check(HEARTH);
    }

    @Test
    void storageIsEnteredThroughItsDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearth.storage..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("hearth.storage.disk", "hearth.storage.rows", "hearth.storage.salvage")
                                .and(not(
                                        "hearth.storage.disk.CannotOpen",
                                        "hearth.storage.disk.CannotWrite",
                                        "hearth.storage.disk.DataFolder",
                                        "hearth.storage.rows.Descent",
                                        "hearth.storage.rows.Facts",
                                        "hearth.storage.rows.State",
                                        "hearth.storage.salvage.Lost",
                                        "hearth.storage.salvage.Recovered")))
                .because("whoever could reach the rows would write them past the one thread that owns them")
                .check(HEARTH);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("hearth.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package with more names")
                .check(HEARTH);
    }

    @Test
    void screensDoNotKnowOneAnother() {
        slices().matching("hearth.desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("hearth.desktop.app.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage("hearth.desktop.fx.."))
                .ignoreDependency(alwaysTrue(), resideInAPackage("hearth.desktop.forms.."))
                .because("a screen can then be added, rewritten or removed alone; the assembly wires them")
                .check(HEARTH);
    }

    @Test
    void onlyJobsTheStoresWriterAndTheDoorbellStartThreads() {
        noClasses()
                .that(are(not("hearth.session.BackgroundJobs", "hearth.storage.Writer", "hearth.desktop.app.Doorbell")))
                .should()
                .accessTargetWhere(startsAThread())
                .because("work that nobody knows of cannot be shown, cancelled or waited for")
                .check(HEARTH);
    }

    @Test
    void nobodyLooksAtTheClockInSecret() {
        noClasses()
                .that(are(notIn("hearth", "hearth.cli..", "hearth.desktop.app..")))
                .should()
                .accessTargetWhere(asksTheMachine())
                .because("what depends on now, here or this machine's language is handed in; else no test can know it")
                .check(HEARTH);
    }

    @Test
    void chanceIsHandedIn() {
        noClasses()
                .that(are(notIn("hearth", "hearth.cli..", "hearth.desktop.app..", "hearth.storage..")))
                .should()
                .accessTargetWhere(calls("java.util.UUID", "randomUUID")
                        .or(calls("java.lang.Math", "random"))
                        .or(calls("java.util.concurrent.ThreadLocalRandom", "current")))
                .because("ids and chance come from outside, so that a run can be repeated")
                .check(HEARTH);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there are no globals; what a class needs, its constructor is given")
                .check(HEARTH);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheConsole() {
        noClasses()
                .that(are(notIn("hearth", "hearth.cli..", "hearth.desktop.app..")))
                .should()
                .accessTargetWhere(calls("java.lang.System", "out")
                        .or(calls("java.lang.System", "err"))
                        .or(calls("java.lang.System", "exit"))
                        .or(calls("java.lang.Throwable", "printStackTrace")))
                .because("bad news goes to the person, not to a console nobody reads")
                .check(HEARTH);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        Set<String> unmarked = HEARTH.stream()
                .map(type -> type.getPackage())
                .filter(where -> !isMarked(where))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(unmarked).as("packages without @NullMarked package-info").isEmpty();
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(ArchitectureTest::isLong))
                    .as("files over 300 lines want to be two")
                    .isEmpty();
        }
    }

    private static boolean isLong(Path file) {
        return Files.isRegularFile(file) && lines(file).size() > 300;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isMarked(JavaPackage where) {
        return where.isAnnotatedWith(NullMarked.class);
    }

    private static DescribedPredicate<JavaAccess<?>> startsAThread() {
        return calls("java.lang.Thread", "<init>|start|startVirtualThread|ofPlatform|ofVirtual")
                .or(calls("java.util.concurrent.Executors", "new.*"))
                .or(calls("java.util.concurrent.ForkJoinPool", ".*"))
                .or(calls("java.util.concurrent.ThreadPoolExecutor", "<init>"))
                .or(calls("java.util.concurrent.CompletableFuture", "(supply|run|then\\w+|when\\w+|handle)Async"))
                .or(calls("java.util.Timer", "<init>"))
                .or(calls("java.util.Collection", "parallelStream"))
                .or(calls("javafx.concurrent.Service", "start"))
                .as("start a thread");
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return calls("java.time.[A-Za-z]+", "now")
                .or(calls("java.time.(Clock|InstantSource)", "system.*|tick.*"))
                .or(calls("java.time.ZoneId", "systemDefault"))
                .or(calls("java.util.Locale", "getDefault"))
                .or(calls("java.lang.System", "currentTimeMillis"))
                .or(calls("java.util.Date", "<init>"))
                .as("ask the machine for its time, place or language");
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String member) {
        Pattern owners = Pattern.compile(owner);
        Pattern members = Pattern.compile(member);
        return DescribedPredicate.describe(
                owner + "." + member,
                access -> owners.matcher(access.getTargetOwner().getName()).matches()
                        && members.matcher(access.getTarget().getName()).matches());
    }

    private static DescribedPredicate<JavaClass> notIn(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> not(String... names) {
        Set<String> excepted = Set.of(names);
        return DescribedPredicate.describe(
                "not " + excepted, type -> !excepted.contains(type.getName().replaceAll("\\$.*", "")));
    }
}
