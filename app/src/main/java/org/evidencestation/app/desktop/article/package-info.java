/** The way from an article's number, wherever a screen shows one, to its words. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.article;
