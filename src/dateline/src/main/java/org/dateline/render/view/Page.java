package org.dateline.render.view;

/** A page: a pure function of this view and of the templates. */
public interface Page {

    /** What stands around its content. */
    Frame frame();
}
