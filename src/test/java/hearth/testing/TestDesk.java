package hearth.testing;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Notices;
import hearth.desktop.fx.Persons;
import hearth.desktop.fx.ScreenId;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.PersonId;
import hearth.session.ImmediateJobs;
import hearth.session.Jobs;
import hearth.session.Occasion;
import hearth.session.Problem;
import hearth.session.Session;
import hearth.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk for tests of models: keeps nothing, does everything at once, counts its ids and has a clock of its own. */
public final class TestDesk implements InstantSource, Navigator, Notices, Persons {

    private final List<Message> told = new ArrayList<>();
    private final List<Message> offered = new ArrayList<>();
    private Runnable offer = () -> {};
    private final List<Problem> problems = new ArrayList<>();
    private final List<Object> shown = new ArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Occasions store = new Occasions();
    private final Session session;
    private final Desk desk;
    private Instant now;

    private TestDesk(Plan plan, Instant now) {
        this.now = now;
        session = new Session(plan, store, Runnable::run, this);
        Texts texts = new Texts(plan.settings().locale());
        desk = new Desk(
                session, new ImmediateJobs(), texts, this, () -> "new" + ids.incrementAndGet(), this, this, this);
    }

    /** A desk on which a plan of these entities lies open at noon of {@code today}. */
    public static TestDesk with(LocalDate today, Collection<? extends Entity> entities) {
        return with(today, Plan.of(entities));
    }

    /** A desk on which {@code plan} lies open at noon of {@code today}. */
    public static TestDesk with(LocalDate today, Plan plan) {
        return new TestDesk(
                plan, today.atTime(12, 0).atZone(plan.settings().zone()).toInstant());
    }

    public Desk desk() {
        return desk;
    }

    /** The same desk with other hands for its work. */
    public Desk desk(Jobs jobs) {
        return new Desk(session, jobs, desk.texts(), this, desk.ids(), this, this, this);
    }

    public Session session() {
        return session;
    }

    public Plan plan() {
        return session.plan();
    }

    /** What backups were asked for, oldest first. */
    public List<Occasion> occasions() {
        return store.asked();
    }

    /** Lets time pass. */
    public void later(Duration time) {
        now = now.plus(time);
    }

    /** What was told for a moment, oldest first. */
    public List<Message> told() {
        return told;
    }

    /** What was offered to follow, oldest first. */
    public List<Message> offered() {
        return offered;
    }

    /** Takes up what was offered last. */
    public void takeOffer() {
        offer.run();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Screens and entities that were navigated to, oldest first. */
    public List<Object> shown() {
        return shown;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void show(ScreenId screen) {
        shown.add(screen);
    }

    @Override
    public void show(ScreenId screen, EntityId<?> id) {
        shown.add(screen);
        shown.add(id);
    }

    @Override
    public void show(EntityId<?> id) {
        shown.add(id);
    }

    @Override
    public void tell(Message message) {
        told.add(message);
    }

    @Override
    public void offer(Message message, Message next, Runnable then) {
        told.add(message);
        offered.add(next);
        offer = then;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void export(PersonId id) {
        shown.add("export " + id.value());
    }

    @Override
    public void erase(PersonId id) {
        shown.add("erase " + id.value());
    }

    @Override
    public void twins(List<PersonId> first) {
        shown.add("twins " + first);
    }
}
