package dramac.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Cues from what is said. A cue comes with the voice, stays a quarter of a second after it, never
/// less than .83 s where there is room, never more than 7 s, and never stands far into a shot in
/// which its line is not heard.
public final class Subtitles {
  private static final double STAYS = 0.25;
  private static final double SHORTEST = 0.83;
  private static final double LONGEST = 7;
  private static final int GAP = 2;
  private static final int PAST_A_CUT = 4;

  private final int fps;
  private final List<Integer> cuts;

  private Subtitles(int fps, List<Integer> cuts) {
    this.fps = fps;
    this.cuts = cuts;
  }

  /// The cues of an episode in the order of their times.
  ///
  /// @param utterances in the order of their times
  /// @param names names of the cast, which are never broken
  /// @param cuts frames at which a new shot begins, and the frame at which the episode ends
  public static List<Cue> of(
      List<Utterance> utterances, Collection<String> names, List<Integer> cuts, int fps) {
    List<String> texts = utterances.stream().flatMap(u -> u.texts().values().stream()).toList();
    SubtitleBreaker breaker = new SubtitleBreaker(Words.in(texts, names));
    Subtitles timing = new Subtitles(fps, List.copyOf(cuts));
    List<Cue> cues = new ArrayList<>();
    for (Utterance utterance : utterances) {
      cues.addAll(timing.cues(utterance, breaker));
    }
    return timing.apart(cues);
  }

  private List<Cue> cues(Utterance said, SubtitleBreaker breaker) {
    int count = said.texts().values().stream().mapToInt(breaker::needs).max().orElse(0);
    SequencedMap<Locale, List<List<String>>> screens = new LinkedHashMap<>();
    said.texts()
        .forEach(
            (locale, text) -> {
              if (!text.isBlank()) {
                screens.put(locale, breaker.screens(text.strip(), count));
              }
            });
    if (screens.isEmpty()) {
      return List.of();
    }
    List<Cue> cues = new ArrayList<>();
    double[] shares = shares(screens.firstEntry().getValue());
    for (int i = 0; i < shares.length; i++) {
      int from =
          said.from() + (int) Math.round((said.to() - said.from()) * (i == 0 ? 0 : shares[i - 1]));
      int to = said.from() + (int) Math.round((said.to() - said.from()) * shares[i]);
      cues.add(new Cue(said.id(), from, to, at(screens, i), said.speaker(), said.face()));
    }
    return cues;
  }

  private static SequencedMap<Locale, List<String>> at(
      SequencedMap<Locale, List<List<String>>> screens, int index) {
    SequencedMap<Locale, List<String>> lines = new LinkedHashMap<>();
    screens.forEach(
        (locale, all) -> {
          if (index < all.size()) {
            lines.put(locale, all.get(index));
          }
        });
    return lines;
  }

  /// Where each screen ends, as a part of the whole speech: by its letters.
  private static double[] shares(List<List<String>> screens) {
    double[] ends = new double[screens.size()];
    double sum = 0;
    for (int i = 0; i < ends.length; i++) {
      sum += screens.get(i).stream().mapToInt(String::length).sum();
      ends[i] = sum;
    }
    for (int i = 0; i < ends.length; i++) {
      ends[i] /= Math.max(1, sum);
    }
    return ends;
  }

  private List<Cue> apart(List<Cue> cues) {
    List<Cue> result = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int next = i + 1 < cues.size() ? cues.get(i + 1).from() : Integer.MAX_VALUE;
      result.add(cue.until(end(cue, next)));
    }
    return List.copyOf(result);
  }

  private int end(Cue cue, int next) {
    int wanted = Math.max(cue.to() + frames(STAYS), cue.from() + frames(SHORTEST));
    int end = Math.min(wanted, cue.from() + frames(LONGEST));
    int cut = cuts.stream().filter(at -> at > cue.from()).min(Integer::compare).orElse(end);
    if (end > cut + PAST_A_CUT && cue.to() <= cut) {
      end = cut;
    }
    int last = cuts.isEmpty() ? end : Math.max(cuts.getLast(), cue.from() + 1);
    end = Math.min(end, last);
    if (next <= cue.from()) {
      return end; // two speak at once
    }
    return end > next - GAP ? Math.max(cue.from() + 1, next) : end;
  }

  private int frames(double seconds) {
    return (int) Math.round(seconds * fps);
  }
}
