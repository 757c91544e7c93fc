package org.evidencestation.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One attack on a vault, and all that an audit with the station's certificates must find then. */
record TamperCase(String name, Attack attack, List<FindingCode> expected) {
    TamperCase(String name, Attack attack, FindingCode... expected) {
        this(name, attack, List.of(expected));
    }

    @FunctionalInterface
    interface Attack {
        void on(SampleVault vault) throws Exception;
    }

    /** Each case works on a vault that is whole. */
    static Stream<DynamicTest> tests(SampleVault original, List<TamperCase> catalogue) {
        return catalogue.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> each.check(original)));
    }

    private void check(SampleVault original) throws Exception {
        Path kept = original.root().resolveSibling("kept");
        Burglar.copyTree(original.root(), kept);
        try {
            attack.on(original);

            List<Finding> findings =
                    original.audit(VaultAudit.trusting(original.key().certificates(), original.root(), 2));

            assertEquals(
                    expected.stream().sorted().toList(),
                    findings.stream().map(Finding::code).sorted().toList(),
                    findings.toString());
        } finally {
            Burglar.deleteTree(original.root());
            Files.move(kept, original.root());
        }
    }
}
