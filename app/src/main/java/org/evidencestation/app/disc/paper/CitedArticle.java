package org.evidencestation.app.disc.paper;

/**
 * An article that a paper is made by.
 *
 * @param title of the regulation, issuer who made it
 * @param text the article's own words
 */
public record CitedArticle(String title, String issuer, String text) {}
