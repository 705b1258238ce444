package dramac.cli;

import dramac.media.ClipVerifier;
import dramac.plan.Capability;
import dramac.plan.Manifests;
import dramac.plan.Offer;
import dramac.provider.HolySheep;
import dramac.provider.Http;
import dramac.provider.KeyRefused;
import dramac.provider.Secrets;
import dramac.run.Backoff;
import dramac.run.Bucket;
import dramac.run.Buying;
import dramac.run.Calling;
import dramac.run.Exchange;
import dramac.run.Gate;
import dramac.run.Generator;
import dramac.run.Loop;
import dramac.run.Provider;
import dramac.run.Retrying;
import dramac.run.Stop;
import dramac.run.Throttling;
import dramac.run.Verifier;
import dramac.run.Waits;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/// Who sells what: each provider of the target behind its limits and its retries, once.
///
/// @param script the folder that the author's files are named from
/// @param studio where the embedded studio answers
record Sellers(Wiring.Kit kit, Makers makers, Path script, URI studio, Http http, Stop stop) {
  private static final int HOLYSHEEP_RPM = 60;
  private static final int HOLYSHEEP_AT_ONCE = 4;
  private static final int STUDIO_AT_ONCE = 3;

  SequencedMap<Capability, Generator> over(Loop loop, Waits waits) throws Complaint {
    SequencedMap<Capability, Generator> sellers = new LinkedHashMap<>();
    SequencedMap<String, Generator> byProvider = new LinkedHashMap<>();
    for (Map.Entry<Capability, Offer> offer : makers.target().offers().entrySet()) {
      String name = offer.getValue().provider();
      if (!byProvider.containsKey(name)) {
        byProvider.put(name, seller(name, loop, waits));
      }
      sellers.put(offer.getKey(), byProvider.get(name));
    }
    return sellers;
  }

  private Generator seller(String name, Loop loop, Waits waits) throws Complaint {
    Verifier verifier = new ClipVerifier(kit.ffmpeg());
    Exchange calls =
        new Throttling(loop, limit(name), waits, stop, new Calling(kit.store(), provider(name)));
    Exchange exchange = new Retrying(loop, Backoff.usual(), new Random(), waits, stop, calls);
    return new Buying(makers.target(), exchange, kit.store(), verifier, stop);
  }

  private Provider provider(String name) throws Complaint {
    if (name.equals(Manifests.STUDIO)) {
      return new HolySheep(
          name,
          HolySheep.Dialect.STUDIO,
          makers.target(),
          studio,
          Secrets.forStudio(),
          http,
          script);
    }
    try {
      return new HolySheep(
          name,
          HolySheep.Dialect.SEED,
          makers.target(),
          makers.base().orElseThrow(),
          Secrets.read(kit.shell().environment(), "HOLYSHEEP_API_KEY"),
          http,
          script);
    } catch (KeyRefused e) {
      throw Complaint.settings(e.getMessage() == null ? "the key is refused" : e.getMessage());
    }
  }

  private static Throttling.Limit limit(String name) {
    return name.equals(Manifests.STUDIO)
        ? new Throttling.Limit(
            new Gate(STUDIO_AT_ONCE * 8), Bucket.bottomless(), new Gate(STUDIO_AT_ONCE))
        : new Throttling.Limit(
            new Gate(HOLYSHEEP_AT_ONCE),
            Bucket.sliding(HOLYSHEEP_RPM),
            new Gate(HOLYSHEEP_AT_ONCE));
  }
}
