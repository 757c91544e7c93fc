package org.evidencestation.packaging;

import java.util.List;

/**
 * A jar of the program and the licences it may be used under, as its own pom says.
 *
 * @param file the jar's file name
 * @param licences SPDX ids, or the names the pom gives where there is none; several are a choice. Empty if nothing is known
 */
record ShippedJar(String file, String coordinates, List<String> licences) {
    ShippedJar {
        licences = List.copyOf(licences);
    }
}
