package org.dateline.render.view;

import java.util.List;

/**
 * A line beside an event: "Who says so: SOHR, monitor".
 *
 * @param speakers each a name with its link and note; never empty
 */
public record NoteView(String label, List<SpeakerView> speakers) {}
