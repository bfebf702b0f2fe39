package org.yushen.report.html;

import java.io.IOException;

/** What the paper prints at places of a finding, these places marked. */
interface Excerpt {

    void write(HtmlPage page) throws IOException;
}
