package hearth.desktop.app;

import hearth.session.Session;
import java.nio.file.Path;

/**
 * A plan that is open.
 *
 * @param file the person's file
 */
record OpenPlan(Session session, Path file) {}
