package dramac.run;

/// Makes a task. Blocking; the caller is a virtual thread. Decorators of this type reuse, route,
/// pay, retry and throttle, in the one order that `cli.Wiring` shows.
public interface Generator {
  Outcome make(Job job) throws InterruptedException;
}
