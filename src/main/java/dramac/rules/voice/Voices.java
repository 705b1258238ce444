package dramac.rules.voice;

import java.util.List;

/// What voices there are to choose from.
public interface Voices {
  /// Names of voices in a language, by its tag; the first is the first choice.
  List<String> in(String language);
}
