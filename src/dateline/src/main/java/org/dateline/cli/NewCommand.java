package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.problem.WrongUse;
import picocli.CommandLine.Command;

/** {@code dateline new} without saying what: help, or a mistake. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Begins an entry that passes the check at once.",
        synopsisSubcommandLabel = "KIND",
        commandListHeading = "%nKinds:%n",
        footer = {
            "",
            "Examples:",
            "  dateline new event \"River floods the old town\" --date 2024-11-27",
            "  dateline new background \"River Authority\" --kind institution",
            "  dateline new explainer \"The flood of 2024\"",
        })
final class NewCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new WrongUse("A new what: event, background or explainer?");
    }
}
