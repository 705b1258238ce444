package dramac.syntax;

/// What a formatter may change beyond blanks.
public record FormatStyle(Keywords keywords, Punctuation punctuation, Order order) {
  private static final FormatStyle USUAL =
      new FormatStyle(Keywords.KEEP, Punctuation.KEEP, Order.KEEP);

  /// The language of headings, keys and the words of fixed lists.
  public enum Keywords {
    KEEP,
    ZH,
    EN
  }

  /// The width of the marks that structure a line; `ASCII` makes full-width ones narrow.
  public enum Punctuation {
    KEEP,
    ASCII
  }

  /// The order of a sheet's directives; `SORTED` is that of the language's reference.
  public enum Order {
    KEEP,
    SORTED
  }

  /// Blanks alone.
  public static FormatStyle usual() {
    return USUAL;
  }
}
