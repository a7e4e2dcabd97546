package org.dateline.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Account;
import org.dateline.model.Account.Fate;
import org.dateline.problem.Problem;
import org.dateline.source.SourceFile;

/** Accounts for every file that was read. */
public final class Accounts {

    private Accounts() {}

    /**
     * The account.
     *
     * @param fates file of each entry → what became of it
     */
    public static Account of(List<SourceFile> files, Map<String, Fate> fates, List<Problem> problems) {
        Set<String> wrong = problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
        Map<String, String> explainers = files.stream()
                .filter(file -> file.kind() == SourceFile.Kind.EXPLAINER)
                .collect(Collectors.toMap(SourceFile::folder, SourceFile::name));
        Map<String, Fate> account = new TreeMap<>();
        for (SourceFile file : files) {
            Fate fate = file.inError() || wrong.contains(file.name())
                    ? Fate.IN_ERROR
                    : file.kind() == SourceFile.Kind.IGNORED
                            ? Fate.IGNORED
                            : file.kind() == SourceFile.Kind.MEDIA
                                            && file.folder().equals("background")
                                    ? Fate.PUBLISHED
                                    : fates.getOrDefault(owner(file, explainers), Fate.IN_ERROR);
            account.put(file.name(), fate);
        }
        return new Account(account);
    }

    /** The entry whose fate a file shares: its own, the original of an edition, or the explainer of its folder. */
    private static String owner(SourceFile file, Map<String, String> explainers) {
        return switch (file.kind()) {
            case EDITION -> file.name().replaceFirst("\\.[^./]+\\.md$", ".md");
            case SERIES, SERIES_EDITION, MEDIA ->
                Optional.ofNullable(explainers.get(file.folder())).orElse(file.name());
            default -> file.name();
        };
    }
}
