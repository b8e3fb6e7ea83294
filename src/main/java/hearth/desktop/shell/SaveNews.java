package hearth.desktop.shell;

import hearth.desktop.fx.Mood;
import hearth.session.Problem;
import hearth.session.SaveState;
import java.util.List;
import java.util.Optional;

/**
 * What a banner says and offers while a plan is not simply saved.
 *
 * @param offers what to do about it, the most likely first
 */
record SaveNews(Problem problem, Mood mood, List<Offer> offers) {

    /** What a person can do about it. */
    enum Offer {
        RETRY,
        TRY_NOW,
        SAVE_COPY,
        SAVE_AS,
        PUT_BACK,
        RELOCATE,
        REOPEN
    }

    /** The news of a state; none when everything goes its way. */
    static Optional<SaveNews> of(SaveState state) {
        return switch (state) {
            case SaveState.Saved saved -> Optional.empty();
            case SaveState.Saving saving -> Optional.empty();
            case SaveState.NotInFolder(long published, Problem problem) ->
                Optional.of(new SaveNews(problem, Mood.WARN, List.of(Offer.TRY_NOW, Offer.SAVE_COPY)));
            case SaveState.Vanished(long published, Problem problem) ->
                Optional.of(new SaveNews(problem, Mood.WARN, List.of(Offer.PUT_BACK, Offer.RELOCATE, Offer.SAVE_AS)));
            case SaveState.Outdated(long published, Problem problem) ->
                Optional.of(new SaveNews(problem, Mood.WARN, List.of(Offer.REOPEN)));
            case SaveState.CannotSave(long published, Problem problem) ->
                Optional.of(new SaveNews(problem, Mood.BAD, List.of(Offer.RETRY, Offer.SAVE_COPY)));
            case SaveState.ReadOnly(Problem problem) ->
                Optional.of(new SaveNews(problem, Mood.QUIET, List.of(Offer.SAVE_AS)));
        };
    }
}
