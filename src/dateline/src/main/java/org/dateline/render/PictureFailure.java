package org.dateline.render;

import org.dateline.problem.Problem;

/** The pixels of a picture cannot be read, which shows only when they are. */
public final class PictureFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    PictureFailure(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
