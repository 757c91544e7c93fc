package org.evidencestation.app.listing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that are plain decimal numbers. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,6})?");

    private Numbers() {}

    static Optional<BigDecimal> of(String cell) {
        return PLAIN.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }
}
