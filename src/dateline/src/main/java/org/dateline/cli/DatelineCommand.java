package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.problem.WrongUse;
import picocli.CommandLine.Command;

/** The command line without a command: help, the version, or a mistake. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns a newsroom's Markdown entries into a static explainer site.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  dateline build            the project in this folder, into public/",
            "  dateline check newsroom   only say what is wrong in the project newsroom",
            "  dateline fix              put right what can only mean one thing",
            "  dateline build --help     what there is to choose",
        })
final class DatelineCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new WrongUse("Which command, such as build or check?");
    }
}
