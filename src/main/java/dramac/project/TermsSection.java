package dramac.project;

import dramac.plan.Build;
import dramac.plan.Money;
import dramac.source.Span;
import java.util.Optional;

/// What may be spent, and how the film says that a machine made it.
///
/// @param producer named in the label; empty where not given
record TermsSection(Build.Terms terms, String producer) {
  static TermsSection read(Section root) {
    Optional<Build.Cap> cap = root.text("budget").flatMap(typed -> cap(root, typed));
    if (!root.isSection("label")) {
      Optional<Span> off = root.text("label").flatMap(typed -> off(root, typed));
      return new TermsSection(new Build.Terms(cap, off), "");
    }
    Section label = root.section("label").orElseThrow();
    String producer = label.text("producer").map(Section.Typed::text).orElse("");
    Optional<Span> off = label.text("visible").flatMap(typed -> off(label, typed));
    label.close();
    return new TermsSection(new Build.Terms(cap, off), producer);
  }

  private static Optional<Build.Cap> cap(Section section, Section.Typed typed) {
    Optional<Money> most = Money.read(typed.text());
    if (most.isEmpty()) {
      section.bad(typed, "setting-money");
    }
    return most.map(money -> new Build.Cap(money, Optional.of(typed.span())));
  }

  private static Optional<Span> off(Section section, Section.Typed typed) {
    return Values.onOff(section, typed).filter(on -> !on).map(off -> typed.span());
  }
}
