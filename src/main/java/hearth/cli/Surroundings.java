package hearth.cli;

import hearth.plan.Ids;
import hearth.storage.disk.DataFolder;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;

/**
 * What a command finds around it.
 *
 * @param out where results go
 * @param err where bad news goes
 * @param data Hearth's own folder
 * @param clock the time and the zone here
 * @param locale the language and formats of this machine, for what concerns no plan
 * @param ids ids of what is new
 */
public record Surroundings(
        PrintWriter out, PrintWriter err, DataFolder data, Clock clock, Locale locale, Ids ids, Workbench workbench) {}
