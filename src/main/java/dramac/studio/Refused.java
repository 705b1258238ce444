package dramac.studio;

/// A request that is answered with an error, in words for the person who sent it.
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private final int status;
  private final String code;

  Refused(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Refused invalid(String message) {
    return new Refused(400, "invalid_request", message);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
