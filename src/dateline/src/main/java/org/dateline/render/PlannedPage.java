package org.dateline.render;

import java.util.function.Function;
import org.dateline.model.Address;
import org.dateline.render.view.Page;

/**
 * A page that is to be made.
 *
 * @param template its name without suffix
 * @param listed whether search engines may list it
 * @param view makes what it shows
 */
record PlannedPage(Address address, String template, boolean listed, Function<Context, Page> view) {}
