package hearth.desktop.landscape;

import hearth.plan.landscape.Place;
import hearth.plan.presence.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A channel somebody wanted on the map while there is no time for another one.
 *
 * @param place where it was to stand, or null
 * @param presence what the channels there are take
 */
record CrowdedChannel(String name, @Nullable Place place, Presence presence) {}
