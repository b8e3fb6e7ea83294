package hearth.desktop.app;

import hearth.desktop.care.CareView;
import hearth.desktop.channels.ChannelsView;
import hearth.desktop.export.ExportView;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.landscape.LandscapeView;
import hearth.desktop.review.ReviewView;
import hearth.desktop.rhythm.RhythmView;
import hearth.desktop.scorecard.ScorecardView;
import hearth.desktop.shell.Screens;
import hearth.desktop.shell.Shell;
import hearth.desktop.today.TodayView;
import hearth.desktop.twins.TwinsView;
import hearth.plan.landscape.PersonId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The one place where screens are wired: each adds its line. */
public final class Assembly {

    private Assembly() {}

    /** The screens there are. */
    public static Screens screens() {
        Map<ScreenId, Function<Desk, Screen>> all = new EnumMap<>(ScreenId.class);
        all.put(ScreenId.TODAY, TodayView::new);
        all.put(ScreenId.LANDSCAPE, LandscapeView::new);
        all.put(ScreenId.CARE, CareView::new);
        all.put(ScreenId.CHANNELS, ChannelsView::new);
        all.put(ScreenId.RHYTHM, RhythmView::new);
        all.put(ScreenId.SCORECARD, ScorecardView::new);
        all.put(ScreenId.REVIEW, ReviewView::new);
        all.put(ScreenId.EXPORT, ExportView::new);
        return new Screens(all, Homes::of, Assembly::twins);
    }

    /** The further faces of screens that show the same things in several ways; see {@link Screen#face}. */
    static Map<ScreenId, List<String>> faces() {
        Map<ScreenId, List<String>> all = new EnumMap<>(ScreenId.class);
        all.put(ScreenId.LANDSCAPE, List.of("rings", "quadrant", "table", "options", "lines", "known"));
        all.put(ScreenId.CARE, List.of("introductions"));
        all.put(ScreenId.CHANNELS, List.of("crossovers", "strengths", "requests"));
        return all;
    }

    private static void twins(Shell shell, List<PersonId> first) {
        TwinsView view = new TwinsView(shell.desk(), first, shell::back);
        shell.front(shell.desk().texts().get("twins.title"), view, view.buttons(), view::close);
    }
}
