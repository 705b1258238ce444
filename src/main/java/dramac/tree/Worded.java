package dramac.tree;

import java.util.List;

/// A word of a fixed list, in all its spellings; the first is the English one.
public interface Worded {
  List<String> words();
}
