package dramac.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where Chinese words begin, by the word frequencies that come with the pinyin library: the most
/// likely cutting of a text into known words. Names of the cast are words too.
final class Words {
  private static final String LIST = "/nlp/word_freq_dict.txt";
  private static final int LONGEST = 5;
  private static final double TOTAL = Math.log(6e7);
  private static final double NAME = Math.log(1e6);

  private final Map<String, Double> weights;

  private Words(Map<String, Double> weights) {
    this.weights = weights;
  }

  /// The words that occur in `texts`; the list is read once and the rest of it forgotten.
  static Words in(Collection<String> texts, Collection<String> names) {
    Set<String> wanted = new HashSet<>();
    for (String text : texts) {
      for (int from = 0; from < text.length(); from++) {
        for (int to = from + 1; to <= Math.min(text.length(), from + LONGEST); to++) {
          wanted.add(text.substring(from, to));
        }
      }
    }
    Map<String, Double> weights = read(wanted);
    names.forEach(name -> weights.put(name, NAME));
    return new Words(weights);
  }

  /// For each index of `text` whether a word may begin there.
  boolean[] starts(String text) {
    int length = text.length();
    double[] best = new double[length + 1];
    int[] next = new int[length + 1];
    for (int from = length - 1; from >= 0; from--) {
      best[from] = Double.NEGATIVE_INFINITY;
      for (int to = from + 1; to <= Math.min(length, from + 12); to++) {
        double weight = weights.getOrDefault(text.substring(from, to), to == from + 1 ? 0.0 : -1.0);
        if (weight >= 0 && weight - TOTAL + best[to] > best[from]) {
          best[from] = weight - TOTAL + best[to];
          next[from] = to;
        }
      }
    }
    boolean[] starts = new boolean[length + 1];
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < length; i = next[i]) {
      at.add(i);
    }
    at.forEach(i -> starts[i] = true);
    return starts;
  }

  private static Map<String, Double> read(Set<String> wanted) {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream list = Words.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("The word list " + LIST + " is not on the class path.");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        String word = blank < 0 ? line : line.substring(0, blank);
        if (wanted.contains(word)) {
          weights.put(word, Math.log(1 + frequency(line, blank)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }

  private static int frequency(String line, int blank) {
    int end = line.indexOf(' ', blank + 1);
    String number = blank < 0 ? "" : line.substring(blank + 1, end < 0 ? line.length() : end);
    return number.isEmpty() ? 1 : Integer.parseInt(number);
  }
}
