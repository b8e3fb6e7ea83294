package hearth.desktop.shell;

import hearth.plan.Message;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do about bad news, offered beside it.
 *
 * @param run does it; the news goes away when it is lasting news and this is done
 */
public record Remedy(Message name, Feather icon, Runnable run) {}
