package org.evidencestation.app.duty;

/**
 * Somebody of the office.
 *
 * @param number on the badge
 * @param equippingClass {@code A}, {@code B}, {@code C} or empty (W5)
 * @param active false once they have left
 */
public record Person(String number, String name, String section, String equippingClass, boolean active) {}
