package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptLabelsTest {
  private static String found(String before, String label) {
    TestReading article = TestReading.of(before + "\n\n" + label + ": It rained all day.");
    int token = article.reading().words().at(article.text().lastIndexOf(label + ":"));
    Finding finding = new ScriptLabels(article.reading()).find(token, token + 1);
    return finding == null ? null : finding.referent().name();
  }

  @Test
  void capitalsMeanWhoeverHasTheFamilyNameOrTheInitials() {
    assertThat(found("Anna Berg met Peter Aldwin.", "BERG")).isEqualTo("Anna Berg");
    assertThat(found("Anna Berg met Peter Aldwin.", "PA")).isEqualTo("Peter Aldwin");
  }

  @Test
  void otherwiseNobodyIsMeant() {
    assertThat(found("Anna Berg met Alan Bott.", "AB")).isNull();
    assertThat(found("Anna Berg met Alan Bott.", "NOTE")).isNull();
    assertThat(found("Anna Berg met Alan Bott.", "Berg")).isNull();
  }
}
