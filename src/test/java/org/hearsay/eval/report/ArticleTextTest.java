package org.hearsay.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.io.Offsets;
import org.junit.jupiter.api.Test;

/** Marked texts keep every character, and cover the right ones. */
class ArticleTextTest {
  private static final String TEXT = "😀 Ann said it 𝒓ained.";

  private static Mark mark(String role, String name, int... bounds) {
    List<Offsets> spans = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      spans.add(new Offsets(bounds[i], bounds[i + 1]));
    }
    return new Mark(role, name, "anchor" + name, "href" + name, spans);
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  @Test
  void offsetsCountCodePoints() {
    List<Segment> segments =
        new ArticleText(TEXT)
            .segments(List.of(mark("source", "1", 2, 5), mark("content", "1", 11, 20)));
    assertThat(segments)
        .extracting(Segment::text)
        .containsExactly("😀 ", "Ann", " said ", "it 𝒓ained", ".");
    assertThat(segments.get(1).cover()).isEqualTo(new Segment.Cover("source", "1", "source of 1"));
    assertThat(segments.get(0).cover()).isNull();
  }

  @Test
  void nestedContentsAreCutAndCalledDeep() {
    List<Segment> segments =
        new ArticleText("abcdef")
            .segments(List.of(mark("content", "1", 0, 6), mark("content", "2", 2, 4)));
    assertThat(segments).extracting(Segment::text).containsExactly("ab", "cd", "ef");
    assertThat(segments.get(1).cover())
        .isEqualTo(new Segment.Cover("content deep", "1 2", "content of 1, content of 2"));
  }

  @Test
  void onlyTheFirstSpanOfAMarkHasItsAnchor() {
    List<Segment> segments =
        new ArticleText("abcdef").segments(List.of(mark("content", "1", 0, 2, 4, 6)));
    assertThat(segments.stream().flatMap(s -> s.tags().stream()).map(Segment.Tag::anchor))
        .containsExactly("anchor1", null);
  }

  @Test
  void spansOutsideTheTextAreClampedAndKeepTheirTags() {
    List<Segment> segments =
        new ArticleText("ab").segments(List.of(mark("cue", "1", 1, 9), mark("content", "2", 7, 9)));
    assertThat(text(segments)).isEqualTo("ab");
    assertThat(segments.get(2).text()).isEmpty();
    assertThat(segments.get(2).tags()).hasSize(1);
  }

  @Test
  void aTextWithoutMarksIsOneSegmentAndAnEmptyTextNone() {
    assertThat(new ArticleText(TEXT).segments(List.of()))
        .containsExactly(new Segment(List.of(), TEXT, null));
    assertThat(new ArticleText("").segments(List.of())).isEmpty();
  }

  @Test
  void everyCharacterIsCoveredByExactlyItsMarks() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        int start = random.nextInt(20);
        marks.add(mark("content", String.valueOf(i), start, start + random.nextInt(21 - start)));
      }
      int at = 0;
      for (Segment segment : new ArticleText(TEXT).segments(marks)) {
        for (int left = segment.text().codePointCount(0, segment.text().length());
            left > 0;
            left--) {
          int position = at++;
          List<String> wanted =
              marks.stream()
                  .filter(m -> covers(m.spans().get(0), position))
                  .map(Mark::name)
                  .toList();
          List<String> given =
              segment.cover() == null ? List.of() : List.of(segment.cover().names().split(" ", -1));
          assertThat(new TreeSet<>(given)).isEqualTo(new TreeSet<>(wanted));
        }
      }
      assertThat(at).isEqualTo(TEXT.codePointCount(0, TEXT.length()));
    }
  }

  private static boolean covers(Offsets span, int position) {
    return span.start() <= position && position < span.end();
  }

  @Test
  void wordsAreShortenedByCodePoints() {
    ArticleText text = new ArticleText(TEXT);
    assertThat(text.words(List.of(new Offsets(11, 15)), 9)).isEqualTo("it 𝒓");
    assertThat(text.words(List.of(new Offsets(0, 1), new Offsets(2, 5)), 2)).isEqualTo("😀 A…");
    assertThat(text.words(List.of(new Offsets(50, 60)), 2)).isEmpty();
  }
}
