package org.evidencestation.app.policy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evidencestation.app.policy.RegimeProfile.Article;
import org.evidencestation.app.policy.RegimeText.Standing;
import org.evidencestation.storage.seal.Sha256;

/** A profile whose documents are put together and whose rules are still a tree. */
record ProfileDraft(
        ProfileHeader header, ZoneId zone, List<RegimeText> texts, ProfileTree rules, List<Article> articles) {
    static ProfileDraft alone(ProfileHeader header, ProfileTree rules, Sha256 digest) {
        RegimeText text = new RegimeText(
                header.id(), header.title(), Standing.OWN, Objects.requireNonNull(header.validity()), digest);
        return new ProfileDraft(header, Objects.requireNonNull(header.zone()), List.of(text), rules, header.articles());
    }

    /** This draft as the parent of another file. */
    ProfileDraft derived(ProfileHeader child, ProfileTree changes, Sha256 digest) throws ProfileException {
        RegimeText own = new RegimeText(
                child.id(),
                child.title(),
                Standing.OWN,
                child.validity() == null ? texts.getFirst().validity() : child.validity(),
                digest);
        List<RegimeText> documents = new ArrayList<>(List.of(own));
        texts.forEach(text -> documents.add(text.as(Standing.PARENT)));
        return new ProfileDraft(
                child,
                child.zone() == null ? zone : child.zone(),
                documents,
                rules.changedBy(changes),
                joined(child.articles(), articles));
    }

    /** With another document beside it. */
    ProfileDraft joined(ProfileDraft companion) throws ProfileException {
        List<RegimeText> documents = new ArrayList<>(texts);
        companion.texts.forEach(text -> documents.add(text.as(Standing.COMPANION)));
        return new ProfileDraft(
                header, zone, documents, rules.joinedWith(companion.rules), joined(articles, companion.articles));
    }

    RegimeProfile profile(Rules values) {
        return new RegimeProfile(header.id(), header.title(), header.issuer(), zone, texts, values, articles, digest());
    }

    private Sha256 digest() {
        if (texts.size() == 1) {
            return texts.getFirst().digest();
        }
        String lines = texts.stream()
                .map(text -> text.digest().hex() + "  " + text.id() + ".json\n")
                .collect(Collectors.joining());
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Article> joined(List<Article> first, List<Article> second) {
        List<Article> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
