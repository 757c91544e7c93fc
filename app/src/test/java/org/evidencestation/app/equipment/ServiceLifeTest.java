package org.evidencestation.app.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.evidencestation.app.equipment.ServiceLife.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServiceLifeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    @Tag("W11")
    void aBodyCameraServesThreeToFiveYears() throws Exception {
        assertEquals(Standing.BELOW_MINIMUM, standing("W", "BODY_CAMERA", "2023-11-22"));
        assertEquals(Standing.REPLACEABLE, standing("W", "BODY_CAMERA", "2023-11-21"));
        assertEquals(Standing.REPLACEABLE, standing("W", "BODY_CAMERA", "2021-11-22"));
        assertEquals(Standing.OVERDUE, standing("W", "BODY_CAMERA", "2021-11-21"));
    }

    @Test
    @Tag("W11")
    void aCameraServesEightToTenYears() throws Exception {
        assertEquals(Standing.BELOW_MINIMUM, standing("W", "CAMERA", "2024-01-01"));
        assertEquals(Standing.IN_SERVICE, standing("W", "CAMERA", "2019-01-01"));
        assertEquals(Standing.REPLACEABLE, standing("W", "CAMERA", "2018-11-21"));
        assertEquals(Standing.OVERDUE, standing("W", "CAMERA", "2016-11-21"));
    }

    @Test
    void aDayOfPurchaseThatNobodyKnowsIsNotGuessed() throws Exception {
        assertEquals(Standing.UNKNOWN, standing("W", "BODY_CAMERA", null));
    }

    @Test
    void whereTheRegulationNamesNoYearsNothingIsOverdue() throws Exception {
        assertEquals(Standing.UNLIMITED, standing("Z", "BODY_CAMERA", "2001-01-01"));
    }

    @Test
    void theBarIsFullAtTheEndOfTheLongestLife() throws Exception {
        assertEquals(Optional.of(0.5), life("W", "BODY_CAMERA", "2024-05-21").share());
        assertEquals(Optional.of(1.0), life("W", "BODY_CAMERA", "2010-01-01").share());
        assertEquals(Optional.empty(), life("Z", "BODY_CAMERA", "2010-01-01").share());
    }

    private static Standing standing(String profile, String category, @Nullable String bought) throws Exception {
        return life(profile, category, bought).standing();
    }

    private static ServiceLife life(String profile, String category, @Nullable String bought) throws Exception {
        Bench bench = new Bench();
        bench.enter(Bench.CAMERA, Bench.facts(category, "一中队", bought, "100001"));
        return ServiceLife.of(bench.camera(), Bench.rules(profile), TODAY);
    }
}
