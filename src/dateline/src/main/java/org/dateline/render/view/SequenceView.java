package org.dateline.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The place of an explainer among those that tell one story on.
 *
 * @param continues the earlier one that it continues
 * @param continuedIn later ones that continue it
 */
public record SequenceView(Optional<Link> continues, List<Link> continuedIn) {}
