package org.evidencestation.storage.journal;

import java.time.LocalDate;
import java.util.Map;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** The life of a device, from its purchase to its end. */
public sealed interface EquipmentEvent extends OfficeEvent {
    record EquipmentEntered(EquipmentId equipment, EquipmentFacts facts, String by) implements EquipmentEvent {}

    /** All of it is said again: another custodian, another section, a mistake. */
    record EquipmentChanged(EquipmentId equipment, EquipmentFacts facts, String reason, String by)
            implements EquipmentEvent {}

    /**
     * @param category one of the six kinds and storage (SM2, W2), for example {@code BODY_CAMERA}
     * @param recorder key under which it docks; empty for what never docks, and until it is known
     * @param cardNumber of the memory card inside, as far as known
     * @param boughtOn null if nobody knows
     * @param priceFen original price in fen, hundredths of a yuan; null if nobody knows
     * @param custodian number of the person who answers for it (L6, Z5, W10); empty if none was named
     */
    record EquipmentFacts(
            String category,
            String model,
            String serial,
            String recorder,
            String cardNumber,
            @Nullable LocalDate boughtOn,
            @Nullable Long priceFen,
            String custodian,
            String section) {}

    /**
     * What the maker says of a model, against the technical demands of the regime (W6).
     *
     * @param values item of the demands to what the model offers
     */
    record ModelDescribed(String model, Map<String, String> values, String by) implements EquipmentEvent {
        public ModelDescribed {
            values = Map.copyOf(values);
        }
    }

    /** @param everyDays 0 ends the plan */
    record CarePlanned(EquipmentId equipment, String work, int everyDays, String by) implements EquipmentEvent {}

    record CareDone(EquipmentId equipment, String work, LocalDate on, String result, String by)
            implements EquipmentEvent {}

    /** It must not be used any more until it was repaired (W12). */
    record FaultReported(EquipmentId equipment, String fault, String by) implements EquipmentEvent {}

    record RepairOrdered(EquipmentId equipment, String vendor, String order, String by) implements EquipmentEvent {}

    /**
     * @param usable whether it goes back into use
     * @param costFen in fen; null if nobody knows
     */
    record RepairEnded(
            EquipmentId equipment,
            String result,
            boolean usable,
            @Nullable Long costFen,
            String by) implements EquipmentEvent {}

    /**
     * @param atRisk what may have been on it that the station does not hold, in words that were shown to the person
     * @param priceFen what the original price was said to be, in fen (W12); null if nobody knows
     */
    record EquipmentLost(
            EquipmentId equipment,
            String circumstances,
            String atRisk,
            @Nullable Long priceFen,
            String by) implements EquipmentEvent {}

    record EquipmentFound(EquipmentId equipment, String circumstances, String by) implements EquipmentEvent {}

    /** @param person who paid */
    record CompensationSettled(EquipmentId equipment, String person, long fen, String receipt, String by)
            implements EquipmentEvent {}

    /**
     * The end (W13).
     *
     * @param method {@link #SCRAPPED}, {@link #DESTROYED} or {@link #SEALED}
     * @param witness number of a second person
     * @param storageCheck what was found when it was looked for footage that was not taken in
     */
    record EquipmentRetired(
            EquipmentId equipment,
            String method,
            String reason,
            String witness,
            String storageCheck,
            Sha256 profileDigest,
            String by)
            implements EquipmentEvent, Ruled {
        public static final String SCRAPPED = "SCRAPPED";
        public static final String DESTROYED = "DESTROYED";
        public static final String SEALED = "SEALED";
    }
}
