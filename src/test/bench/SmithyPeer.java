import software.amazon.smithy.model.Model;

/// One measurement of Smithy: parses and validates a model of so many lines. Started from its
// source
/// by `peers.sh`, with Smithy on the class path; prints the milliseconds of the best round.
final class SmithyPeer {
  private static final String SHAPE =
      """
      /// What a viewer sees of an episode %d.
      @tags(["series", "episode"])
      structure Episode%d {
          @required
          @length(min: 1, max: 64)
          title: String
          seconds: Integer
          logline: String
          hook: String
          cliffhanger: String
      }
      """;

  private SmithyPeer() {}

  public static void main(String[] arguments) {
    int lines = Integer.parseInt(arguments[0]);
    StringBuilder text = new StringBuilder("$version: \"2\"\nnamespace dramac.bench\n");
    for (int i = 0; i < lines / 11; i++) {
      text.append(SHAPE.formatted(i, i));
    }
    String model = text.toString();
    double best = Double.MAX_VALUE;
    long begun = System.nanoTime();
    for (int round = 0; round < 2 || System.nanoTime() - begun < 5_000_000_000L; round++) {
      long start = System.nanoTime();
      Model.assembler().addUnparsedModel("bench.smithy", model).assemble().unwrap();
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    System.out.printf("%.1f%n", best);
  }
}
