package org.hearsay.eval.report;

import java.util.Arrays;
import java.util.List;
import org.hearsay.eval.ArticleFindings;
import org.hearsay.eval.Fault;

/**
 * How often something is wrong.
 *
 * @param key of the fault
 * @param caption its name and meaning
 * @param count with thousands marked
 * @param some whether it occurs at all
 */
record FaultTally(String key, Caption caption, String count, boolean some) {

  /** The kinds of fault that such gold can show. */
  static List<Fault> shownBy(List<ArticleFindings> articles) {
    boolean attributions = articles.stream().anyMatch(article -> article.answers().isEmpty());
    boolean stances = articles.stream().anyMatch(article -> !article.gold().stances().isEmpty());
    boolean named = articles.stream().anyMatch(article -> article.gold().named());
    return Arrays.stream(Fault.values())
        .filter(
            fault ->
                switch (fault) {
                  case MISSED, SPURIOUS, BOUNDARY -> attributions;
                  case SPEAKER -> named;
                  case STANCE -> named || stances || !attributions;
                })
        .toList();
  }

  static List<FaultTally> of(List<Fault> faults, List<ArticleFindings> articles) {
    return faults.stream().map(fault -> of(fault, articles)).toList();
  }

  private static FaultTally of(Fault fault, List<ArticleFindings> articles) {
    long count = articles.stream().mapToLong(article -> article.with(fault)).sum();
    return new FaultTally(
        fault.key(), Caption.of("fault." + fault.key()), Shown.count(count), count > 0);
  }
}
