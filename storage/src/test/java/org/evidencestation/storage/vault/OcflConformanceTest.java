package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.ValidationCode;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.RecordingSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ocfl-java, which none of us wrote, judges our objects. */
class OcflConformanceTest {
    @TempDir
    Path temp;

    @Test
    void anIndependentLibraryFindsNoErrorAndReadsEveryByte() throws IOException {
        byte[] bytes = Bytes.random(300_000, 1);
        try (TestVault test = TestVault.in(temp)) {
            RecordingSummary first = test.take("DCIM/100ANDRO/现场.mp4", bytes);
            test.take("empty.txt", new byte[0]);
            test.take("DCIM/🎥.avi", Bytes.random(10, 2));
            OcflRepository repository = repository(test.vault.layout().objects());
            assertAllConform(repository);
            byte[] read = repository
                    .getObject(ObjectVersionId.head(first.recording().toString()))
                    .getFile("files/现场.mp4")
                    .getStream()
                    .readAllBytes();
            assertTrue(java.util.Arrays.equals(bytes, read));
        }
    }

    @Test
    void anIndependentLibraryFindsNoErrorInWhatStaysOfClearedFootage() throws IOException {
        try (TestVault test = TestVault.in(temp)) {
            RecordingSummary first = test.take("DCIM/100ANDRO/现场.mp4", Bytes.random(300_000, 1));
            test.take("empty.txt", new byte[0]);
            test.take("DCIM/🎥.avi", Bytes.random(10, 2));
            assertTrue(test.vault
                    .recordings()
                    .retire(first, Grounds.example(), () -> true)
                    .isPresent());
            OcflRepository repository = repository(test.vault.layout().objects());
            assertAllConform(repository);
            assertEquals(
                    6,
                    repository
                            .getObject(ObjectVersionId.head(first.recording().toString()))
                            .getFiles()
                            .size());
        }
    }

    @Test
    void anIndependentLibraryFindsNoErrorInTheGoldenVault() throws IOException {
        Path golden = Path.of("src/test/resources/vaults/golden/objects");
        Path objects = temp.resolve("objects");
        try (Stream<Path> walk = Files.walk(golden)) {
            for (Path each : walk.toList()) {
                Files.copy(each, objects.resolve(golden.relativize(each).toString()));
            }
        }
        assertAllConform(repository(objects));
    }

    private OcflRepository repository(Path objects) throws IOException {
        return new OcflRepositoryBuilder()
                .storage(OcflStorageBuilder.builder().fileSystem(objects).build())
                .workDir(Files.createDirectory(temp.resolve("work")))
                .buildMutable();
    }

    private static void assertAllConform(OcflRepository repository) {
        assertEquals(3, repository.listObjectIds().count());
        repository.listObjectIds().toList().forEach(id -> assertConforms(repository.validateObject(id, true)));
    }

    /** W004 says that SHA-512 would be better; SHA-256 is our decision, because every officer of a court can check it. */
    private static void assertConforms(ValidationResults results) {
        assertEquals(java.util.List.of(), results.getErrors());
        assertEquals(
                Set.of(ValidationCode.W004),
                results.getWarnings().stream().map(ValidationIssue::getCode).collect(Collectors.toSet()));
    }
}
