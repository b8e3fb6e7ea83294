package hearth.desktop.care;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.care.Growth;
import hearth.plan.care.Introducing;
import hearth.plan.care.Introductions;
import hearth.plan.care.KFactor;
import hearth.plan.landscape.PersonId;
import hearth.session.Live;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who brought whom, what one person brings in a year, and where that leads. */
final class IntroductionsModel implements AutoCloseable {

    /**
     * What is shown.
     *
     * @param growth empty while there is not enough to tell it from
     */
    record Shown(Introductions introductions, KFactor factor, Optional<Growth> growth) {
        static Shown of(Plan plan, LocalDate today) {
            KFactor factor = KFactor.of(plan, today);
            return new Shown(Introductions.of(plan, today), factor, Growth.of(factor));
        }
    }

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    IntroductionsModel(Desk desk) {
        this.desk = desk;
        Live<Shown> live = lifetime.with(desk.live(plan -> Shown.of(plan, desk.today(plan))));
        lifetime.with(live.onValue(shown::set));
    }

    /** What is shown, or null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Notes who brought somebody; a circle is told of and left alone.
     *
     * @param introducer null when they came by themselves
     */
    void introduce(PersonId person, @Nullable PersonId introducer) {
        if (desk.execute(new Introducing(person, introducer)) instanceof Decision.Rejected(var reasons)) {
            reasons.stream().findFirst().ifPresent(reason -> desk.notices().tell(reason.message()));
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }
}
