package dramac.source;

/// A kind of flaw, such as C201 unknown-character. A number is never used for another flaw.
public record Code(Family family, int number, String name, Severity usual)
    implements Comparable<Code> {

  public static Code error(Family family, int number, String name) {
    return new Code(family, number, name, Severity.ERROR);
  }

  public static Code warning(Family family, int number, String name) {
    return new Code(family, number, name, Severity.WARNING);
  }

  public static Code note(Family family, int number, String name) {
    return new Code(family, number, name, Severity.INFO);
  }

  /// A letter and three digits.
  public String id() {
    return family + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }

  @Override
  public int compareTo(Code other) {
    int byFamily = family.compareTo(other.family);
    return byFamily != 0 ? byFamily : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return id();
  }
}
