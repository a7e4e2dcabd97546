package org.dateline.assemble;

import java.util.List;
import java.util.Map;
import org.dateline.model.Account;
import org.dateline.model.Site;
import org.dateline.problem.Problem;

/**
 * @param site what is published
 * @param lifted the same as it will be when no draft and no embargo is left: to be checked, never to be rendered
 * @param fates path of each entry's file → what became of it
 * @param problems what does not fit together
 */
public record Assembled(Site site, Site lifted, Map<String, Account.Fate> fates, List<Problem> problems) {}
