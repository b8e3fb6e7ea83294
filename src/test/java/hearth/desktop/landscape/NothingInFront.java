package hearth.desktop.landscape;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;

/** Nothing opens in front of the map. */
final class NothingInFront implements MapFront {

    @Override
    public void ask(Place place) {}

    @Override
    public void rename(NodeId<?> id) {}

    @Override
    public void find(String typed) {}

    @Override
    public boolean close() {
        return false;
    }
}
