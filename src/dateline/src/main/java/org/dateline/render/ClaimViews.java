package org.dateline.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Answers;
import org.dateline.model.Background;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Verb;
import org.dateline.model.Dispute;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Series;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.Statement.OfClaim;
import org.dateline.model.Statement.OfFigure;
import org.dateline.render.view.Link;
import org.dateline.render.view.SpeakerView;
import org.dateline.render.view.VoiceView;
import org.dateline.render.view.VoiceView.Deed;
import org.dateline.render.view.VoiceView.Outcome;

/**
 * Views of claims: who says what, what that does to another claim, and what became of it.
 *
 * @param series of the explainer, by id
 */
record ClaimViews(Context context, FactViews facts, Map<String, Series> series) {

    /**
     * A claim.
     *
     * @param beside what is printed with it, whose words it need not repeat
     */
    VoiceView voice(OfClaim said, Collection<? extends Statement> beside) {
        Claim claim = said.claim();
        return new VoiceView(
                facts.speaker(claim.by()),
                claim.via().map(via -> phrases().phrase("via.citing", facts.name(via))),
                deed(said, beside),
                claim.text(),
                outcomes(said, beside));
    }

    /** A figure that is denied, as an account of its own. */
    VoiceView voice(OfFigure said, Collection<? extends Statement> beside) {
        return new VoiceView(
                said.figure()
                        .source()
                        .map(facts::speaker)
                        .orElseGet(() -> new SpeakerView(
                                phrases().phrase("note.notAttributed"), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                words(said.figure()),
                outcomes(said, beside));
    }

    VoiceView voice(Statement said, Collection<? extends Statement> beside) {
        return said instanceof OfFigure figure ? voice(figure, beside) : voice((OfClaim) said, beside);
    }

    /** All accounts of a dispute: what is denied, then the others. */
    List<VoiceView> voices(Dispute dispute) {
        return voices(statements(dispute).toList());
    }

    /** What is denied, and who supports or denies it. */
    static Stream<Statement> statements(Dispute dispute) {
        return Stream.concat(Stream.of(dispute.subject()), dispute.voices().stream());
    }

    /** What all of them say, beside each other. */
    private List<VoiceView> voices(Collection<? extends Statement> statements) {
        return statements.stream().map(one -> voice(one, statements)).toList();
    }

    /**
     * The accounts of an event: what is disputed in it, with those who deny it elsewhere; on its own page also every
     * other claim.
     */
    List<VoiceView> voices(Event event, List<Dispute> disputes, boolean alone) {
        Set<Statement> said = new LinkedHashSet<>();
        disputes.stream().flatMap(ClaimViews::statements).forEach(said::add);
        if (alone) {
            claims(event).forEach(said::add);
        }
        return voices(said);
    }

    /** The claims of a page of background, and each that denies or supports what the page says. */
    List<VoiceView> voices(Background page) {
        Set<Statement> said = new LinkedHashSet<>();
        Statement.of(page).forEach(one -> {
            List<OfClaim> denials = context.site().answers().to(one, Verb.DENIES);
            if (one instanceof OfClaim || !denials.isEmpty()) {
                said.add(one);
            }
            said.addAll(context.site().answers().to(one, Verb.SUPPORTS));
            said.addAll(denials);
        });
        return voices(said);
    }

    private static Stream<Statement> claims(Entry entry) {
        return Statement.of(entry).stream().filter(OfClaim.class::isInstance);
    }

    private String words(Figure figure) {
        return phrases().capitalised(facts.words(figure, series)) + " "
                + phrases().inSentence(facts.label(figure, series));
    }

    private Optional<Deed> deed(OfClaim said, Collection<? extends Statement> beside) {
        if (said.claim().acknowledges()) {
            return Optional.of(new Deed(phrases().phrase("verb.acknowledges"), Optional.empty()));
        }
        return said.claim().relation().map(relation -> {
            String verb = "verb." + FactViews.key(relation.verb());
            Optional<Statement> subject = context.site().answers().subject(said);
            String words = subject.flatMap(one -> deed(verb, one))
                    .orElseGet(() -> phrases().phrase(verb));
            return new Deed(words, subject.filter(one -> !beside.contains(one)).map(this::link));
        });
    }

    /** "Denies the claim of SOHR", or "Denies the figure of SOHR". */
    private Optional<String> deed(String verb, Statement subject) {
        String what = subject instanceof OfFigure ? ".figure" : ".claim";
        return author(subject).map(author -> phrases().phrase(verb + what, facts.name(author)));
    }

    private static Optional<Speaker> author(Statement statement) {
        return statement instanceof OfFigure figure
                ? figure.figure().source()
                : Optional.of(((OfClaim) statement).claim().by());
    }

    private List<Outcome> outcomes(Statement said, Collection<? extends Statement> beside) {
        Answers answers = context.site().answers();
        List<Outcome> outcomes = new ArrayList<>();
        for (Verb verb : List.of(Verb.WITHDRAWS, Verb.ACKNOWLEDGES, Verb.SETTLES)) {
            answers.to(said, verb).forEach(answer -> outcomes.add(outcome(verb, answer, beside)));
        }
        return outcomes;
    }

    /** "Settled by the court, 29 November 2024". */
    private Outcome outcome(Verb verb, OfClaim answer, Collection<? extends Statement> beside) {
        String words = phrases()
                .phrase(
                        "outcome." + FactViews.key(verb),
                        facts.name(answer.claim().by()));
        Optional<String> date = answer.date().map(day -> phrases().fuzzy(day, Phrases.Style.FULL));
        return new Outcome(
                date.map(day -> phrases().phrase("outcome.dated", words, day)).orElse(words),
                beside.contains(answer) ? Optional.empty() : Optional.of(link(answer)));
    }

    /** What is said, as a link to where it is said. */
    private Link link(Statement said) {
        String words = said instanceof OfFigure figure
                ? words(figure.figure())
                : ((OfClaim) said).claim().text();
        return new Link(context.href(said.page().address()), words);
    }

    private Phrases phrases() {
        return context.phrases();
    }
}
