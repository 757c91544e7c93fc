package org.evidencestation.app.viewing;

/**
 * Who looks.
 *
 * @param name number of a person of the office, or a visitor's name; stands over the picture
 * @param unit empty for a person of the office
 */
public record Viewer(String name, String unit) {}
