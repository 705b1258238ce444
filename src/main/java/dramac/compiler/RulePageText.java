package dramac.compiler;

import dramac.source.Language;
import dramac.source.Safety;
import java.util.Optional;

/// A page as Markdown in one language.
final class RulePageText {
  private final Language language;

  RulePageText(Language language) {
    this.language = language;
  }

  String of(RulePage page) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(page.code().id()).append(' ').append(page.name()).append("\n\n");
    text.append(page.summary(language)).append("\n\n");
    text.append('*').append(severity(page.severity())).append(say(", ", "，"));
    text.append(fix(page.fix())).append("*\n\n");
    text.append(page.why(language)).append('\n');
    page.examples().forEach(example -> example(example, text));
    return text.toString();
  }

  private void example(RulePage.Example example, StringBuilder text) {
    String title =
        example
            .bad()
            .map(
                place -> say("Flawed, at ", "有问题的写法：") + place.substring(0, place.lastIndexOf('-')))
            .orElse(say("Sound", "正确的写法"));
    text.append("\n## ").append(title).append('\n');
    example
        .files()
        .forEach(
            (file, content) -> {
              if (!file.equals(RulePage.Example.MAIN)) {
                text.append("\n`").append(file).append("`:\n");
              }
              String kind = file.endsWith(".yaml") ? "yaml" : "drama";
              text.append("\n```").append(kind).append('\n').append(content).append("```\n");
            });
  }

  private String severity(String word) {
    return switch (word) {
      case "error" -> say("error", "错误");
      case "warning" -> say("warning", "警告");
      default -> say("info", "提示");
    };
  }

  private String fix(Optional<Safety> fix) {
    if (fix.isEmpty()) {
      return say("no automatic fix", "没有自动修复");
    }
    return switch (fix.get()) {
      case SAFE -> say("safe fix: `dramac check --fix`", "可安全修复：`dramac check --fix`");
      case UNSAFE ->
          say(
              "unsafe fix: `dramac check --fix --unsafe-fixes`",
              "可修复，但会改动原文：`dramac check --fix --unsafe-fixes`");
    };
  }

  private String say(String english, String chinese) {
    return language == Language.ZH ? chinese : english;
  }
}
