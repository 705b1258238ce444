package dramac.provider;

/// A key. It goes into one header and nowhere else: as text it is `***`.
public final class Secret {
  private final String value;

  Secret(String value) {
    this.value = value;
  }

  String value() {
    return value;
  }

  /// The text with the key blotted out.
  String blot(String text) {
    return text.replace(value, "***");
  }

  @Override
  public String toString() {
    return "***";
  }
}
