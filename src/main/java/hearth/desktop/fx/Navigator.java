package hearth.desktop.fx;

import hearth.plan.EntityId;

/** The way from one screen to another; screens never know each other. */
public interface Navigator {

    void show(ScreenId screen);

    /** Shows a screen and brings an entity into view there. */
    void show(ScreenId screen, EntityId<?> id);

    /** Shows an entity on the screen where it is at home. */
    void show(EntityId<?> id);
}
