package hearth.desktop.shell;

import hearth.desktop.fx.Mood;
import hearth.plan.Message;
import hearth.session.SaveState;
import hearth.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** How safe the plan is, in a word, a sign and a sentence. Nothing is called saved that is not in the person's file. */
record SaveWords(Message word, Message sentence, Feather icon, Mood mood) {

    static SaveWords of(Session session) {
        return switch (session.saveState()) {
            case SaveState.Saved saved
            when !session.isModified() -> quiet("shell.saved", "shell.saved.sentence", Feather.CHECK_CIRCLE);
            case SaveState.Saved waiting -> saving();
            case SaveState.Saving saving -> saving();
            case SaveState.NotInFolder(long published, var problem) ->
                new SaveWords(Message.of("shell.notInFolder"), problem.happened(), Feather.ALERT_CIRCLE, Mood.WARN);
            case SaveState.Vanished(long published, var problem) ->
                new SaveWords(Message.of("shell.notInFolder"), problem.happened(), Feather.ALERT_CIRCLE, Mood.WARN);
            case SaveState.Outdated(long published, var problem) ->
                new SaveWords(Message.of("shell.outdated"), problem.happened(), Feather.ALERT_CIRCLE, Mood.WARN);
            case SaveState.CannotSave(long published, var problem) ->
                new SaveWords(problem.happened(), problem.safe(), Feather.ALERT_TRIANGLE, Mood.BAD);
            case SaveState.ReadOnly(var problem) ->
                new SaveWords(Message.of("shell.readOnly"), problem.happened(), Feather.EYE, Mood.QUIET);
        };
    }

    private static SaveWords saving() {
        return quiet("shell.saving", "shell.saving.sentence", Feather.LOADER);
    }

    private static SaveWords quiet(String word, String sentence, Feather icon) {
        return new SaveWords(Message.of(word), Message.of(sentence), icon, Mood.QUIET);
    }
}
