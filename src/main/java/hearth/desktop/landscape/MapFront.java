package hearth.desktop.landscape;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;

/** What can be opened in front of the map. */
interface MapFront {

    /** Asks what to add at a place. */
    void ask(Place place);

    /** Lets a node's name be typed where it stands. */
    void rename(NodeId<?> id);

    /** Looks for somebody whose name begins with what was typed so far. */
    void find(String typed);

    /** Puts away whatever is open; true when something was. */
    boolean close();
}
