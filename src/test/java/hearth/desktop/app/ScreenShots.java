package hearth.desktop.app;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Notices;
import hearth.desktop.fx.Persons;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.PersonId;
import hearth.session.ImmediateJobs;
import hearth.session.Problem;
import hearth.session.Session;
import hearth.session.Store;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;

/** Screens as pictures, without a display. Projections are computed at once, so what is drawn has settled. */
public final class ScreenShots {

    private final Plan plan;
    private final InstantSource clock;
    private final Theme theme;
    private final int width;
    private final int height;

    /**
     * Pictures of this plan.
     *
     * @param width of each picture in pixels
     * @param height of each picture in pixels
     */
    public ScreenShots(Plan plan, InstantSource clock, Theme theme, int width, int height) {
        this.plan = plan;
        this.clock = clock;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** Writes one screen as a PNG. */
    public void write(Function<Desk, Screen> factory, Path png) throws IOException {
        Toolkit.startHeadless();
        Screen screen = Toolkit.call(() -> build(factory));
        Toolkit.call(() -> new Snapshot(screen.node(), width, height)).write(png);
        Toolkit.run(screen::close);
    }

    private Screen build(Function<Desk, Screen> factory) {
        theme.apply();
        return factory.apply(desk());
    }

    private Desk desk() {
        Session session = new Session(plan, Store.none(), Platform::runLater, clock);
        Texts texts = new Texts(plan.settings().locale());
        return new Desk(
                session,
                new ImmediateJobs(),
                texts,
                clock,
                new CountedIds(),
                new Nowhere(),
                new Silence(),
                new Nobody());
    }

    /** A picture leads nowhere. */
    private static final class Nowhere implements Navigator {
        @Override
        public void show(ScreenId screen) {}

        @Override
        public void show(ScreenId screen, EntityId<?> id) {}

        @Override
        public void show(EntityId<?> id) {}
    }

    /** Nobody asks a picture. */
    private static final class Nobody implements Persons {
        @Override
        public void export(PersonId id) {}

        @Override
        public void erase(PersonId id) {}

        @Override
        public void twins(List<PersonId> first) {}
    }

    /** A picture says nothing. */
    private static final class Silence implements Notices {
        @Override
        public void tell(Message message) {}

        @Override
        public void problem(Problem problem) {}
    }
}
