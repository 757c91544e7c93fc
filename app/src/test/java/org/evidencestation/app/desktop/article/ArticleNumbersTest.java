package org.evidencestation.app.desktop.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleNumbersTest {
    @Test
    void findsEveryArticleOnce() {
        assertEquals(List.of("SM12", "W9"), ArticleNumbers.in("设备故障（SM12），见 SM12、W9。"));
    }

    @Test
    void aCodeOfTheViolationLedgerLeadsToItsArticle() {
        assertEquals(List.of("L20"), ArticleNumbers.in("L20-3 未按规定储存"));
    }

    @Test
    void articlesOfATownsOwnFileAreArticlesToo() {
        assertEquals(List.of("WLOCAL2", "CZ1"), ArticleNumbers.in("WLOCAL2 CZ1"));
    }

    @Test
    void namesOfFilesAndRecordersAreNone() {
        assertEquals(List.of(), ArticleNumbers.in("DCIM/clip.MP4 usb:A2 DSJ-1 V046 A1B2 2026-11-21"));
    }
}
