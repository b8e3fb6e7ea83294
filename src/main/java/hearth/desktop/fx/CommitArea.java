package hearth.desktop.fx;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;

/** Text of several lines that becomes a gesture when one leaves it; Escape brings back what stood there. */
public final class CommitArea extends TextArea {

    private final Committing text;

    /** An area; {@code commit} is only told of text that differs from what stood there. */
    public CommitArea(int rows, Consumer<? super String> commit) {
        text = new Committing(this, commit);
        setWrapText(true);
        setPrefRowCount(rows);
    }

    /** Shows what stands in the plan, unless somebody is typing something else just now. */
    public void stand(String standing) {
        text.stand(standing);
    }

    /** Keeps what was typed, as leaving the area does. */
    public void commit() {
        text.commit();
    }
}
