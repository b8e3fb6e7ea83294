package hearth.desktop.fx;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A field whose text becomes a gesture when one leaves it or presses Enter; Escape brings back what stood there. */
public final class CommitField extends TextField {

    private final Committing text;

    /** A field; {@code commit} is only told of text that differs from what stood there. */
    public CommitField(Consumer<? super String> commit) {
        text = new Committing(this, commit);
        setOnAction(event -> commit());
    }

    /** Shows what stands in the plan, unless somebody is typing something else just now. */
    public void stand(String standing) {
        text.stand(standing);
    }

    /** Keeps what was typed, as leaving the field does. */
    public void commit() {
        text.commit();
    }
}
