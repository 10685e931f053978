/**
 * Optional. Needs {@code org.jsoup:jsoup} on the class path. From a page of the web to the text of
 * its article: {@link io.github.interviewanalyzer.html.HtmlReader}.
 */
@NullMarked
package io.github.interviewanalyzer.html;

import org.jspecify.annotations.NullMarked;
