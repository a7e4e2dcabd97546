package org.dateline.render.view;

import java.util.Optional;

/**
 * The moment up to which an explainer tells.
 *
 * @param day "Saturday 30 November 2024"
 * @param hour "23:59 Damascus"
 * @param gmt "20:59 GMT"; empty where the hour is in GMT already
 * @param datetime as ISO 8601
 * @param note how it was found
 */
public record AsOfView(String day, String hour, Optional<String> gmt, String datetime, Optional<String> note) {}
