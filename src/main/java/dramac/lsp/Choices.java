package dramac.lsp;

import dramac.story.Named;
import dramac.story.Speaker;
import dramac.tree.Keyword;
import dramac.tree.Worded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// What may be typed at a spot, best first. Each is found by its letters, and a Han name also by
/// how it sounds.
final class Choices {
  private final Spot spot;
  private final int start;
  private final boolean chinese;
  private final List<CompletionItem> items = new ArrayList<>();
  private final Set<String> labels = new LinkedHashSet<>();

  /// @param start where what is replaced begins
  Choices(Spot spot, int start) {
    this.spot = spot;
    this.start = start;
    this.chinese = Words.isChinese(spot.view().script());
  }

  List<CompletionItem> items() {
    return items;
  }

  /// A word of a fixed list, in the language the file's keywords are in.
  void word(Worded word, String detail) {
    add(Words.in(word, chinese), CompletionItemKind.EnumMember, detail, word.words());
  }

  void words(List<? extends Worded> all) {
    all.forEach(word -> word(word, ""));
  }

  void key(Worded word, String detail) {
    String label = Words.in(word, chinese);
    String name = word == Keyword.LOOK ? (chinese ? " 名字" : " NAME") : "";
    String text = label + name + (chinese ? "：" : ": ");
    add(label, text, CompletionItemKind.Keyword, detail, word.words());
  }

  void text(String label, CompletionItemKind kind, String detail) {
    add(label, kind, detail, List.of(label));
  }

  /// Somebody or something by all its names.
  void named(Named what, List<String> names) {
    CompletionItemKind kind =
        what instanceof Speaker ? CompletionItemKind.Class : CompletionItemKind.Variable;
    String others = String.join(" | ", names.subList(1, names.size()));
    add(names.getFirst(), kind, others, names);
  }

  private void add(String label, CompletionItemKind kind, String detail, List<String> names) {
    add(label, label, kind, detail, names);
  }

  private void add(
      String label, String text, CompletionItemKind kind, String detail, List<String> names) {
    if (!labels.add(label)) {
      return;
    }
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setDetail(detail.isEmpty() ? null : detail);
    item.setSortText(String.format(Locale.ROOT, "%04d", items.size()));
    item.setFilterText(filter(label, names));
    item.setTextEdit(
        Either.forLeft(new TextEdit(spot.view().document().range(start, spot.offset()), text)));
    items.add(item);
  }

  /// What is typed is compared with this: the label, the other names, how they sound. The sound
  /// comes first where Latin letters have been typed, as some editors look at the beginning only;
  /// where nothing has been typed yet both may follow.
  private String filter(String label, List<String> names) {
    Set<String> all = new LinkedHashSet<>(List.of(label));
    all.addAll(names);
    String typed = spot.typed(start);
    StringBuilder filter = new StringBuilder();
    for (String name : all) {
      filter.append(filter.isEmpty() ? "" : " ");
      boolean sounds = Words.hasHan(name) && !Words.hasHan(typed);
      if (!sounds || typed.isEmpty()) {
        filter.append(name).append(sounds ? " " : "");
      }
      filter.append(sounds ? Words.sounds(name) : "");
    }
    return filter.toString();
  }
}
