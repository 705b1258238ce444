package dramac.media;

import java.util.List;

/// Content of `E01.provenance.json`: who made what, with what, and whom to name. One JSON object,
/// keys in fixed order.
public final class Provenance {
  private Provenance() {}

  /// Who made a shot's picture.
  ///
  /// @param digest the hash of the request that was sent
  public record Origin(String shot, String provider, String model, Source source, String digest) {}

  /// IPTC's digital source types.
  public enum Source {
    /// Drawn by rules, no trained model.
    ALGORITHMIC("algorithmicMedia"),
    /// Made by a trained model.
    TRAINED("trainedAlgorithmicMedia"),
    /// Both in one film.
    COMPOSITE("compositeWithTrainedAlgorithmicMedia");

    private final String word;

    Source(String word) {
      this.word = word;
    }

    /// As IPTC spells it.
    public String word() {
      return word;
    }
  }

  /// The source type of a film made of these.
  public static Source whole(List<Origin> origins) {
    boolean trained = origins.stream().anyMatch(o -> o.source() != Source.ALGORITHMIC);
    boolean drawn = origins.stream().anyMatch(o -> o.source() != Source.TRAINED);
    return trained && drawn ? Source.COMPOSITE : trained ? Source.TRAINED : Source.ALGORITHMIC;
  }

  /// The file's text.
  ///
  /// @param label the content of the AIGC tag, or why there is none
  /// @param credits lines a copy for viewers must carry
  public static String json(
      String episode, List<Origin> origins, String label, List<String> credits) {
    StringBuilder out = new StringBuilder("{\n");
    field(out, "  ", "episode", episode).append(",\n");
    field(out, "  ", "digitalSourceType", whole(origins).word()).append(",\n");
    field(out, "  ", "label", label).append(",\n");
    field(out, "  ", "signature", "none").append(",\n  \"shots\": [");
    for (int i = 0; i < origins.size(); i++) {
      shot(out.append(i == 0 ? "\n" : ",\n"), origins.get(i));
    }
    out.append(origins.isEmpty() ? "],\n" : "\n  ],\n").append("  \"credits\": [");
    for (int i = 0; i < credits.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(AiLabel.quoted(credits.get(i)));
    }
    return out.append("]\n}\n").toString();
  }

  private static void shot(StringBuilder out, Origin origin) {
    out.append("    {");
    field(out, "", "shot", origin.shot()).append(", ");
    field(out, "", "provider", origin.provider()).append(", ");
    field(out, "", "model", origin.model()).append(", ");
    field(out, "", "digitalSourceType", origin.source().word()).append(", ");
    field(out, "", "request", origin.digest()).append('}');
  }

  private static StringBuilder field(StringBuilder out, String indent, String name, String value) {
    return out.append(indent).append('"').append(name).append("\": ").append(AiLabel.quoted(value));
  }
}
