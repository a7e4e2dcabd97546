package org.dateline.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The explainer.
 *
 * @param counts "14 events", "4 sources", "1 dispute", "No corrections", each a link to its part
 * @param introduction the body; empty markup where there is none
 * @param headlineFigures the latest figure of each series by each source
 * @param map the places, drawn; none where no place has a point
 * @param places the places, as a list: all that the map says
 * @param strip its time, drawn to scale; empty without an event
 * @param disputes what is denied
 * @param ended what was denied until that ended
 * @param oneSided events that one side only tells of
 * @param questions what is not known
 * @param days what has happened, in the order of the page
 * @param coming what is expected
 * @param ways other ways through the chronology
 * @param marks the marks of the rail that the chronology uses
 * @param beforeLine what happened before, drawn to scale
 * @param figures every figure, in the order of the chronology
 * @param sequence the explainers that it continues, or that continue it
 * @param rest name of a list that is too long for one page → the way to the rest of it
 */
public record ExplainerPage(
        Frame frame,
        String title,
        String standfirst,
        List<String> authors,
        AsOfView asOf,
        Optional<PictureView> image,
        List<Link> counts,
        Html introduction,
        List<Glance> glance,
        List<HeadlineView> headlineFigures,
        Optional<MapView> map,
        List<Place> places,
        Optional<StripView> strip,
        List<Dispute> disputes,
        List<Dispute> ended,
        List<Link> oneSided,
        List<Question> questions,
        List<DayView> days,
        List<DayView> coming,
        Ways ways,
        List<Mark> marks,
        List<SeriesTable> figures,
        Optional<StripView.LineView> beforeLine,
        List<Past> before,
        List<CardGroup> background,
        List<SourceView> sources,
        List<CorrectionView> corrections,
        SequenceView sequence,
        Map<String, Link> rest)
        implements Page {

    /**
     * Ways through the chronology.
     *
     * @param newestFirst whether this page shows it in the reverse order
     * @param order the same in the other order, at the same anchors
     * @param periods those that tell it, where it outgrew this page, which then tells the latest events only
     * @param groups filters
     * @param shown what is said of events filtered in place, with {@code {n}} for their number; empty where this page does
     *     not tell them all
     */
    public record Ways(
            boolean newestFirst,
            Optional<Link> order,
            List<PeriodView> periods,
            List<FilterGroup> groups,
            Optional<String> shown) {}

    /**
     * A key event in one sentence.
     *
     * @param when "Wed 27 Nov"
     * @param sub "day not known"
     * @param status as {@link EventView#status()}
     */
    public record Glance(
            String when,
            Optional<String> sub,
            Optional<String> datetime,
            boolean certain,
            String status,
            Optional<String> statusWord,
            String href,
            String text) {}

    /**
     * A place.
     *
     * @param number what stands on the map for the name, where that has no room
     * @param precision "city", "province"
     * @param events "9 events", a link to the first of them
     */
    public record Place(
            CardGroup.Card page, Optional<String> number, Optional<String> precision, Optional<Link> events) {}

    /**
     * Something that is denied, with all accounts of it.
     *
     * @param ending "Settled", "Withdrawn", "No longer denied"; empty while it is open
     */
    public record Dispute(Link event, Optional<String> ending, List<VoiceView> voices) {}

    /**
     * Something that is not known.
     *
     * @param question "On which day?"
     * @param answer "8 reports carry no day."
     * @param links to those it concerns
     */
    public record Question(String question, String answer, List<Link> links) {}

    /** A mark on the rail with its meaning. */
    public record Mark(String status, String meaning) {}

    /**
     * All figures of one series.
     *
     * @param chart the same, drawn; empty where none has a number
     */
    public record SeriesTable(String label, Optional<ChartView> chart, List<Row> rows) {

        /**
         * @param what what is counted
         * @param part whether it is a part of the row above
         * @param words the printed words
         * @param when "30 November", "day not given"
         * @param event where it stands
         */
        public record Row(
                String what, boolean part, String words, Optional<SpeakerView> source, String when, Link event) {}
    }

    /**
     * Something that happened before.
     *
     * @param when "Since 2011"
     */
    public record Past(String when, CardGroup.Card page) {}
}
