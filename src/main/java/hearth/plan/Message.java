package hearth.plan;

import java.util.List;

/**
 * A text for a person, not yet in words: a key of the message bundle and its arguments. The plan speaks in messages so
 * that language, number and date formats are decided where they are shown.
 *
 * @param key bundle key; its first segment names the bundle
 * @param args strings, numbers, dates, money or further messages, in the order of the bundle's placeholders
 */
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
