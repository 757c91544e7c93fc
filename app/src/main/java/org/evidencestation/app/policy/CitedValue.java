package org.evidencestation.app.policy;

import java.util.Optional;

/**
 * One value of a profile with the article it comes from, for showing "value - article - text".
 *
 * @param key the path of the value in the file, for example {@code keeping.floor.period}
 * @param value as the file writes it; the entries of a list joined by 、
 * @param article empty only where a regulation is silent and the profile says so
 */
public record CitedValue(String key, String value, Optional<String> article) {}
