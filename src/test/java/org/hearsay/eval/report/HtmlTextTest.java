package org.hearsay.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
  @Test
  void marksOfHtmlBecomeReferences() {
    assertThat(HtmlText.escaped("<a href=\"x\" id='y'>&lt;"))
        .isEqualTo("&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;lt;");
  }

  @Test
  void whatHtmlCannotHoldIsReplaced() {
    assertThat(HtmlText.escaped("a\u0000b\u001Bc\u0085d\uD800e\uFFFEf"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }

  @Test
  void allElseStays() {
    assertThat(HtmlText.escaped("\t\r\n😀 é \u202E")).isEqualTo("\t\r\n😀 é \u202E");
  }
}
