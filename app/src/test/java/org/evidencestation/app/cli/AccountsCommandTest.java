package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts by command, and that a command is no way around them. */
class AccountsCommandTest {
    private static final String ADMIN = "100008";
    private static final String CLERK = "100001";
    private static final String ADMIN_SECRET = "Example pass phrase A";
    private static final String CLERK_SECRET = "Example pass phrase B";

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    private Typist typist() {
        return new Typist(home, () -> now);
    }

    private Typist founded() {
        Typist typist = typist();
        typist.knows(ADMIN_SECRET, ADMIN_SECRET, CLERK_SECRET, CLERK_SECRET);
        int code = typist.types("accounts", "found", ADMIN, "示例管理员", CLERK, "示例档案员");
        assertEquals(ExitCodes.OK, code, typist.complained());
        assertEquals(
                2,
                typist.said()
                        .lines()
                        .filter(it -> it.matches(" {4}(\\w{4}-){5}\\w{4}"))
                        .count(),
                typist.said());
        return typist;
    }

    @Test
    void letsSomebodyInByTwoPeople() {
        Typist typist = founded();
        typist.knows(ADMIN_SECRET);
        assertEquals(ExitCodes.OK, typist.types("people", "add", "100003", "示例人员甲", "--by", ADMIN));
        typist.knows(ADMIN_SECRET);
        assertEquals(
                ExitCodes.OK,
                typist.types("accounts", "propose", "100003", "--role", "leader", "--post", "unit_head", "--by", ADMIN),
                typist.complained());
        typist.knows(ADMIN_SECRET);
        assertEquals(ExitCodes.OK, typist.types("accounts", "start-code", "100003", "--by", ADMIN));
        String code = typist.said().replaceAll("(?s).*Start code: (\\w+)\\..*", "$1");
        typist.knows(code, "a fine pass phrase", "a fine pass phrase");
        assertEquals(ExitCodes.OK, typist.types("accounts", "begin", "100003"), typist.complained());
        typist.knows(CLERK_SECRET);
        assertEquals(ExitCodes.OK, typist.types("accounts", "confirm", "100003", "--by", CLERK), typist.complained());
        assertEquals(ExitCodes.OK, typist.types("accounts", "--json"));
        assertTrue(typist.said().contains("\"person\":\"100003\",\"roles\":\"LEADER\",\"posts\":\"UNIT_HEAD\""));
    }

    @Test
    void refusesEveryCommandThatWritesToWhomHasNotSignedIn() throws IOException {
        Typist typist = founded();
        Path list = Files.writeString(home.resolve("list.csv"), "序号,类别,事项,环节,方式,开始,内容,结束,存储期限,备注\n1,示例,示例,,,,,,,\n");
        for (List<String> command : List.of(
                List.of("people", "add", "100004", "示例人员乙", "--by", ADMIN),
                List.of("hand-out", "volume:1", ADMIN, "--by", CLERK),
                List.of("ready", "again", "volume:1", "--by", CLERK),
                List.of("must-record", "import", list.toString(), "--by", CLERK),
                List.of("settle", "gap", "--no-gap", "--text", "示例", "--by", CLERK),
                List.of("regimes", "use", "W", "--reason", "示例", "--by", CLERK),
                List.of("accounts", "propose", CLERK, "--role", "officer", "--by", ADMIN),
                List.of("accounts", "close", CLERK, "--reason", "示例", "--by", ADMIN))) {
            int code = typist.types(command.toArray(String[]::new));
            assertEquals(ExitCodes.USAGE, code, command + typist.complained());
            assertTrue(typist.complained().contains("sign in first"), command + typist.complained());
        }
    }

    @Test
    void refusesToWhomSignedInAndMayNot() throws IOException {
        Typist typist = founded();
        Path secret = Files.writeString(home.resolve("secret"), CLERK_SECRET + "\n");
        int code =
                typist.types("people", "add", "100004", "示例人员乙", "--by", CLERK, "--password-file", secret.toString());
        assertEquals(ExitCodes.USAGE, code);
        assertTrue(typist.complained().contains("KEEP_PEOPLE"), typist.complained());
        assertEquals(ExitCodes.OK, typist.types("people"));
        assertTrue(typist.said().lines().noneMatch(it -> it.contains("100004")), typist.said());
    }

    @Test
    void aWrongPasswordIsRefusedAndWaitedFor() {
        Typist typist = founded();
        for (int attempt = 0; attempt < 3; attempt++) {
            typist.knows("wrong");
            assertEquals(ExitCodes.USAGE, typist.types("people", "add", "100004", "示例", "--by", ADMIN));
        }
        typist.knows(ADMIN_SECRET);
        assertEquals(ExitCodes.USAGE, typist.types("people", "add", "100004", "示例", "--by", ADMIN));
        assertTrue(typist.complained().contains("try again after"), typist.complained());
        now = now.plusSeconds(31);
        typist.knows(ADMIN_SECRET);
        assertEquals(ExitCodes.OK, typist.types("people", "add", "100004", "示例", "--by", ADMIN));
    }

    @Test
    void saysThatNobodyIsThereToTypeAPassword() {
        Typist typist = typist();
        assertEquals(ExitCodes.USAGE, typist.types("accounts", "found", ADMIN, "示例管理员", CLERK, "示例档案员"));
        assertTrue(typist.complained().contains("at a terminal"), typist.complained());
        typist.knows("Example pass phrase A", "Example pass phrase X");
        assertEquals(ExitCodes.USAGE, typist.types("accounts", "found", ADMIN, "示例管理员", CLERK, "示例档案员"));
        assertTrue(typist.complained().contains("not the same"), typist.complained());
    }
}
