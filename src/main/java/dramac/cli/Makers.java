package dramac.cli;

import dramac.plan.Build;
import dramac.plan.Manifests;
import dramac.plan.Money;
import dramac.plan.Target;
import dramac.project.ProjectSettings;
import dramac.story.Format;
import dramac.story.Languages;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// Who makes what, by the command line, then `drama.yaml`, then the embedded studio.
///
/// @param base where the provider's calls go; empty = the embedded studio, wherever it opens
record Makers(String provider, Target target, Optional<URI> base) {
  private static final String HOLYSHEEP_BASE = "https://api.holysheep.ai/v1";

  static Options addTo(Options options) {
    return options
        .addOption(Flags.value("provider", "NAME", "studio (the default, free) or holysheep"))
        .addOption(Flags.value("locale", "TAG", "the spoken language, as en-US"))
        .addOption(Flags.value("budget", "SUM", "what may be spent at most, as '5 USD'"))
        .addOption(Flags.flag("draft", "small and fast: 540p"))
        .addOption(Flags.value("quality", "NAME", "full, draft, or tiny (270p, for trials)"));
  }

  static Makers of(CommandLine line, ProjectSettings settings, Shell shell) throws Complaint {
    String name =
        line.getOptionValue("provider", settings.maker().provider().orElse(Manifests.STUDIO));
    return switch (name) {
      case Manifests.STUDIO -> new Makers(name, Manifests.studio(), Optional.empty());
      case Manifests.HOLYSHEEP ->
          new Makers(name, Manifests.holySheep(), Optional.of(base(settings, shell)));
      default ->
          throw Complaint.settings(
              "there is no provider " + name,
              "the providers are: " + Manifests.STUDIO + ", " + Manifests.HOLYSHEEP);
    };
  }

  private static URI base(ProjectSettings settings, Shell shell) throws Complaint {
    String typed =
        shell
            .variable("HOLYSHEEP_BASE_URL")
            .or(() -> settings.maker().base())
            .orElse(HOLYSHEEP_BASE);
    try {
      URI base = new URI(typed);
      if (base.getHost() != null) {
        return base;
      }
    } catch (URISyntaxException _) {
      // told below, like an address without a host
    }
    throw Complaint.settings("the address of holysheep is no URL: " + typed);
  }

  /// What is built, beside the script.
  static Build build(CommandLine line, Project project) throws Complaint, IOException {
    Languages languages = project.story().series().languages();
    String locale = line.getOptionValue("locale", languages.primary().tag());
    int at = languages.position(locale);
    boolean spoken = at >= 0 && languages.voiced().contains(languages.all().get(at).tag());
    if (!spoken) {
      throw Complaint.settings(
          "nobody speaks " + locale + " in this series",
          "its spoken languages are: " + String.join(", ", languages.voiced()));
    }
    return new Build(
        languages.all().get(at).tag(),
        tier(line),
        project.authorFiles(),
        terms(line, project.settings()));
  }

  private static Build.Terms terms(CommandLine line, ProjectSettings settings) throws Complaint {
    String typed = line.getOptionValue("budget", "");
    if (typed.isEmpty()) {
      return settings.terms();
    }
    Money most =
        Money.read(typed)
            .orElseThrow(() -> Complaint.settings("--budget takes a sum as 5 USD, not " + typed));
    return new Build.Terms(
        Optional.of(new Build.Cap(most, Optional.empty())), settings.terms().unlabelled());
  }

  private static Optional<Format.Tier> tier(CommandLine line) throws Complaint {
    String quality = line.getOptionValue("quality", line.hasOption("draft") ? "draft" : "full");
    return switch (quality) {
      case "full" -> Optional.empty();
      case "draft" -> Optional.of(Format.Tier.P540);
      case "tiny" -> Optional.of(Format.Tier.P270);
      default -> throw Complaint.settings("--quality takes full, draft or tiny, not " + quality);
    };
  }
}
