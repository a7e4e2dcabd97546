package org.dateline.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.output.Progress;

/** Shows notices, and to somebody who watches and has waited a while, a bar. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final long NANOSECONDS_WITHOUT_BAR = 1_000_000_000L;
    private static final int MILLISECONDS_BETWEEN_UPDATES = 200;

    /** Fits every terminal; asking for its true width would load native code. */
    private static final int WIDTH = 60;

    private final Console console;
    private final long start;
    private Optional<ProgressBar> bar = Optional.empty();

    TerminalProgress(Console console) {
        this.console = console;
        this.start = console.nanoseconds().getAsLong();
    }

    @Override
    public void notice(String line) {
        console.err().println(line);
        console.err().flush();
    }

    @Override
    public void page(int done, int total) {
        if (bar.isEmpty() && done < total && isWatchedForLong()) {
            bar = Optional.of(bar(total));
        }
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private boolean isWatchedForLong() {
        return console.terminal() && console.nanoseconds().getAsLong() - start > NANOSECONDS_WITHOUT_BAR;
    }

    private ProgressBar bar(int total) {
        return new ProgressBarBuilder()
                .setTaskName("Pages")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_UPDATES)
                .setConsumer(new OneLine(console.err()))
                .clearDisplayOnFinish()
                .build();
    }

    /** Leaves no empty line behind when the bar is cleared. */
    private static final class OneLine extends ConsoleProgressBarConsumer {

        private final PrintStream terminal;

        private OneLine(PrintStream terminal) {
            super(terminal, WIDTH);
            this.terminal = terminal;
        }

        @Override
        public void close() {
            terminal.flush();
        }
    }
}
