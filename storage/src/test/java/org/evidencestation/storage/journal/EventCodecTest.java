package org.evidencestation.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private static final byte[] HEAD = new byte[32];

    private final EntryCodec codec = new EntryCodec();

    private byte[] line(Event event) {
        byte[] bytes = codec.eventBytes(7, Instant.parse("2026-11-21T00:05:12.120Z"), codec.encode(event));
        byte[] line = LineFormat.line(bytes, HEAD);
        return Arrays.copyOf(line, line.length - 1);
    }

    private Entry decode(String line) throws BrokenJournalException {
        return codec.decode(7, line.getBytes(StandardCharsets.UTF_8), HEAD);
    }

    @Test
    void readsBackEveryKindOfEventAsItWas() throws Exception {
        for (Event event : SampleEvents.all()) {
            byte[] line = line(event);

            assertEquals(event, codec.decode(7, line, HEAD).event());
            for (byte b : line) {
                assertTrue(b < 0 || b >= ' ', event.toString());
            }
        }
    }

    @Test
    void hasASampleOfEveryKindOfEvent() {
        Set<String> kinds = Event.kinds().map(Class::getSimpleName).collect(Collectors.toSet());

        assertEquals(
                kinds,
                SampleEvents.all().stream().map(EventCodec::name).collect(Collectors.toCollection(HashSet::new)));
    }

    @Test
    void callsNoTwoEventsTheSame() {
        assertEquals(
                Event.kinds().count(),
                Event.kinds().map(Class::getSimpleName).distinct().count());
    }

    /** The format of lines that are in vaults already: may be added to, never changed. */
    @Test
    void writesMembersInTheirOrderAndUnknownValuesAsNull() {
        assertEquals(
                "{\"n\":7,\"at\":\"2026-11-21T00:05:12.120Z\",\"event\":\"FindingRaised\",\"data\":{\"docking\":null,"
                        + "\"recording\":null,\"code\":\"C007\",\"path\":\"DCIM/示例.MP4\",\"detail\":\"x\\n\"},\"head\":\""
                        + "0".repeat(64) + "\"}",
                new String(line(SampleEvents.finding("x\n")), StandardCharsets.UTF_8));
    }

    @Test
    void ordersMapsByKeySoThatBytesDoNotDependOnChance() {
        Event docked = SampleEvents.all().get(3);

        assertTrue(new String(line(docked), StandardCharsets.UTF_8).contains("{\"a\":\"1\",\"b\":\"2\",\"c\":\"\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'event':'StationStarting','data':{'version':'1'}",
                "'event':'StationStarted','data':{'version':'1','more':1}",
                "'event':'StationStarted','data':{}",
                "'event':'StationStarted','data':{'version':null}",
                "'event':'StationStarted','data':null",
                "'event':'StationStarted'",
                "'event':'StationStarted','data':{'version':1}",
                "'event':'StationStarted','data':{'version':true}",
                "'event':'StationStarted','data':{'version':['1']}",
                "'event':'StationStarted','data':['1']",
                "'event':'StationStarted','data':'1'",
                "'event':'StationStarted','data':{'version':'1','version':'1'}",
                "'event':'StationStarted','event':'StationStarted','data':{'version':'1'}",
                "'event':'StationStarted','more':1,'data':{'version':'1'}",
                "'event':'ClipsListed','data':{'docking':'00000000-0000-4000-8000-000000000001','clips':'1','bytes':1}",
                "'event':'ClipsListed','data':{'docking':'00000000-0000-4000-8000-000000000001','clips':1.0,'bytes':1}",
                "'event':'ClipsListed','data':{'docking':'00000000-0000-4000-8000-000000000001','clips':null,'bytes':1}",
                "'event':'ClipsListed','data':{'docking':'00000000-0000-4000-8000-000000000001','clips':1,'bytes':1e30}",
                "'event':'ClipsListed','data':{'docking':'1','clips':1,'bytes':1}",
                "'event':'ClipsListed','data':{'docking':null,'clips':1,'bytes':1}",
                "'event':'ObjectQuarantined','data':{'object':'x','reasons':[null]}",
                "'event':'ObjectQuarantined','data':{'object':'x','reasons':'x'}"
            })
    void refusesWhatItWouldNotWrite(String middle) {
        String line = "{'n':7,'at':'2026-11-21T00:05:12.120Z'," + middle + ",'head':'" + "0".repeat(64) + "'}";

        assertThrows(BrokenJournalException.class, () -> decode(line.replace('\'', '"')));
    }

    @Test
    void refusesAnotherNumberAnotherTimeAndBytesBehind() throws Exception {
        String good = new String(line(new Event.StationStarted("1")), StandardCharsets.UTF_8);
        decode(good);

        assertThrows(BrokenJournalException.class, () -> decode(good.replace("{\"n\":7", "{\"n\":8")));
        assertThrows(BrokenJournalException.class, () -> decode(good.replace("T00:05", " 00:05")));
        assertThrows(BrokenJournalException.class, () -> decode(good + "{}"));
        assertThrows(BrokenJournalException.class, () -> decode(""));
    }

    @Test
    void neverThrowsAnythingElseForDamagedLines() {
        Random random = new Random(21);
        for (Event event : SampleEvents.all()) {
            byte[] good = line(event);
            for (int round = 0; round < 400; round++) {
                byte[] bad = good.clone();
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                }
                byte[] cut = round % 5 == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
                try {
                    codec.decode(7, cut, HEAD);
                } catch (BrokenJournalException refused) {
                    assertEquals(7, refused.number());
                }
            }
        }
    }
}
