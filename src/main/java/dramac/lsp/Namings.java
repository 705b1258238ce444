package dramac.lsp;

import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Extra;
import dramac.story.Named;
import dramac.story.Prop;
import dramac.story.SetDesign;
import dramac.story.Story;
import dramac.story.Use;
import dramac.tree.Episode;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Names;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds every name of a series: those that sheets and lists declare, those the story has resolved,
/// and sets in scene headings, where a name is only the beginning of a place.
final class Namings {
  private final Analysis analysis;
  private final Consumer<Occurrence> found;
  private final Map<Span, Named> declared = new HashMap<>();
  private final Map<Span, SetDesign> sets = new HashMap<>();
  private final Set<Span> places = new HashSet<>();

  Namings(Analysis analysis, Consumer<Occurrence> found) {
    this.analysis = analysis;
    this.found = found;
    Story story = analysis.story();
    for (CastMember member : story.cast()) {
      declared.put(member.span(), member);
      member.appearing().looks().forEach(look -> declared.put(look.span(), look));
    }
    story.sets().forEach(set -> declared.put(set.span(), set));
    story.props().forEach((Prop prop) -> declared.put(prop.span(), prop));
    story.extras().forEach((Extra extra) -> declared.put(extra.span(), extra));
    story
        .scenes()
        .forEach(scene -> scene.setting().set().ifPresent(set -> sets.put(scene.span(), set)));
  }

  void find() {
    for (Script script : analysis.scripts()) {
      script.sheets().forEach(this::sheet);
      script
          .header()
          .values(Keyword.EXTRAS, Value.Extras.class)
          .forEach(extras -> extras.items().forEach(this::declaration));
      for (Episode episode : script.episodes()) {
        episode.scenes().forEach(this::heading);
      }
    }
    for (Use use : analysis.story().uses()) {
      if (!places.contains(use.span())) {
        found.accept(new Occurrence(use.span(), use.what(), Occurrence.Kind.USED));
      }
    }
  }

  private void sheet(Sheet sheet) {
    declaration(sheet.names());
    sheet
        .directives()
        .values(Keyword.LOOK, Value.LookText.class)
        .forEach(look -> declaration(look.name(), declared.get(look.name().span())));
  }

  private void declaration(Names names) {
    if (!names.isEmpty()) {
      Named what = declared.get(names.first().span());
      names.alternatives().forEach(name -> declaration(name, what));
    }
  }

  private void declaration(Name name, @org.jspecify.annotations.Nullable Named what) {
    if (what != null) {
      found.accept(new Occurrence(name.span(), what, Occurrence.Kind.DECLARED));
    }
  }

  private void heading(Scene scene) {
    SetDesign set = sets.get(scene.heading().span());
    if (set == null) {
      return;
    }
    for (Name place : scene.heading().place().alternatives()) {
      places.add(place.span());
      beginning(place, set)
          .ifPresent(span -> found.accept(new Occurrence(span, set, Occurrence.Kind.USED)));
    }
  }

  /// The longest of a set's names that a place begins with.
  private static Optional<Span> beginning(Name place, SetDesign set) {
    Span best = null;
    for (String name : set.names().alternatives()) {
      int length = beginning(place.span().text(), NameKey.of(name));
      if (length > 0 && (best == null || length > best.length())) {
        best = place.span().part(0, length);
      }
    }
    return Optional.ofNullable(best);
  }

  private static int beginning(String text, String key) {
    for (int length = 1; length <= text.length(); length++) {
      boolean blank = Character.isWhitespace(text.charAt(length - 1));
      if (!blank && NameKey.of(text.substring(0, length)).equals(key)) {
        return length;
      }
    }
    return 0;
  }
}
