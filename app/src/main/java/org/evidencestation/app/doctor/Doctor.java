package org.evidencestation.app.doctor;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at everything a station needs, one after the other; takes seconds, and changes nothing. */
public final class Doctor {
    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

    private final Map<Topic, Examination> examinations = new EnumMap<>(Topic.class);

    public Doctor(Computer computer, Office office) {
        ProgramChecks program = new ProgramChecks(computer, office);
        add(Topic.PROGRAM, program::runtime);
        add(Topic.MEMORY, program::memory);
        add(Topic.NAMES, program::names);
        add(Topic.FONTS, program::fonts);
        add(Topic.DECODER, program::decoder);
        add(Topic.LOGS, program::logs);
        DeskChecks desk = new DeskChecks(computer, office);
        add(Topic.DISPLAY, desk::display);
        add(Topic.SOUND, desk::sound);
        add(Topic.TIME, desk::time);
        DockChecks docks = new DockChecks(computer);
        add(Topic.RECORDERS, docks::recorders);
        add(Topic.GRABBERS, docks::grabbers);
        add(Topic.MOUNTING, docks::mounting);
        DiscChecks discs = new DiscChecks(computer);
        add(Topic.BURNER, discs::burner);
        add(Topic.CORRECTION, discs::correction);
        DiskChecks disks = new DiskChecks(computer, office.places());
        add(Topic.VAULT, disks::vault);
        add(Topic.ENCRYPTION, disks::encryption);
        add(Topic.SPACE, disks::space);
        add(Topic.DISK, disks::health);
        add(Topic.KEYS, disks::keys);
        CareChecks care = new CareChecks(office, new BlockDevices(computer));
        add(Topic.COPY, care::copy);
        add(Topic.DRILL, care::drill);
        add(Topic.FIXITY, care::fixity);
        OfficeChecks people = new OfficeChecks(office);
        add(Topic.PEOPLE, people::people);
        add(Topic.OFFICE, people::office);
        add(Topic.SLOTS, people::slots);
    }

    private void add(Topic topic, Examination examination) {
        examinations.put(topic, examination);
    }

    /** One check a topic, in their order. */
    public List<Check> examine() {
        return examinations.entrySet().stream()
                .map(it -> look(it.getKey(), it.getValue()))
                .toList();
    }

    static Check look(Topic topic, Examination examination) {
        try {
            return examination.look();
        } catch (IOException e) {
            LOG.info("{} cannot be looked at", topic, e);
            return Check.unknown(topic, String.valueOf(e.getMessage()));
        }
    }
}
