package hearth.desktop.landscape;

import hearth.desktop.forms.NewChannel;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.ScreenFrame;
import hearth.plan.channel.ChannelId;

/** Asks at the side of the map which channel will rest before a new one is added that there is no time for (P48). */
final class ChannelQuestion {

    private final Desk desk;
    private final LandscapeModel model;
    private final ScreenFrame frame;

    ChannelQuestion(Desk desk, LandscapeModel model, ScreenFrame frame) {
        this.desk = desk;
        this.model = model;
        this.frame = frame;
    }

    /** Asks about a channel; what was typed at the side before is kept first. */
    void ask(CrowdedChannel wanted) {
        if (frame.leaveSide()) {
            model.clearSelection();
            frame.openSide(NewChannel.called(
                    wanted.name(), wanted.place(), desk, wanted.presence(), frame::closeSide, this::added));
        }
    }

    private void added(ChannelId id) {
        frame.closeSide();
        model.reveal(id);
    }
}
