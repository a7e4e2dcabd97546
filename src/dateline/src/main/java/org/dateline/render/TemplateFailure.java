package org.dateline.render;

import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** A template that cannot be rendered, found only when a file makes its bytes. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateFailure(String template, int line, int column, String reason) {
        super(template, null, false, false);
        this.problem = Problem.of(
                Rule.TEMPLATE,
                new Location("templates/" + template, Math.max(line, 1), Math.max(column, 1)),
                reason,
                "correct the template, or delete it to use the theme's own");
    }

    public Problem problem() {
        return problem;
    }
}
