/** The regulations screen: each value beside the article that sets it. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.regulation;
