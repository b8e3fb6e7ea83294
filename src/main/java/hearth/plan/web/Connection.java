package hearth.plan.web;

import hearth.plan.map.MapNode;
import java.util.OptionalInt;

/**
 * How one node is tied into the landscape.
 *
 * @param degree to how many others it is tied
 * @param betweenness over how many shortest ways between two others it lies; a share counts where there are several ways
 * @param group number of the group it belongs to by its ties, counted from 0
 * @param steps ties from the nearest person of the core, 0 for them; empty when no way leads there
 * @param leadsOut true when it is tied to somebody or something outside the core
 */
public record Connection(
        MapNode node, int degree, double betweenness, int group, OptionalInt steps, boolean leadsOut) {}
