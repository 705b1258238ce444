package dramac.provider;

import dramac.run.Failure;
import dramac.run.Provider.Download;
import dramac.run.Provider.NotFetched;
import dramac.store.Artifact;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Brings results to this machine: without any key, each hop's address checked before it is
/// connected to, the status read before a byte goes to the file.
final class Fetching {
  private static final int HOPS = 5;

  private final Http http;
  private final URI base;

  Fetching(Http http, URI base) {
    this.http = http;
    this.base = base;
  }

  void fetch(Download download, Path into) throws NotFetched, InterruptedException {
    boolean whole = false;
    try {
      URI uri = uri(Origin.absolute(base, download.url()));
      for (int hop = 0; !whole; hop++) {
        if (hop > HOPS) {
          throw new NotFetched(new Failure.BadAnswer("more than " + HOPS + " redirects"));
        }
        Stream.Ended ended =
            new Stream(http, uri, address(uri), most(download.kind())).into(into, deadline());
        if (ended instanceof Stream.Moved moved) {
          uri = uri(uri.resolve(uri(moved.location())).toString());
        } else {
          whole = true;
        }
      }
    } catch (IOException e) {
      throw new NotFetched(new Failure.Local(Words.safe(into + ": " + e.getMessage())));
    } finally {
      if (!whole) {
        remove(into);
      }
    }
  }

  /// The studio may be rendering; a file of a paid provider may be large.
  private static Duration deadline() {
    return Duration.ofMinutes(20);
  }

  private static long most(Artifact.Kind kind) {
    return switch (kind) {
      case PNG, JPEG -> 32L << 20;
      case WAV, MP3 -> 64L << 20;
      case VIDEO, ZIP -> 1L << 30;
      case SRT, VTT -> 1L << 20;
    };
  }

  /// Resolves a host once and refuses what is not the open internet, unless it is the provider's
  /// own origin on this machine.
  private InetAddress address(URI uri) throws NotFetched {
    boolean own = Origin.same(uri, base);
    if (!"https".equals(uri.getScheme()) && !(own && Origin.loopback(uri))) {
      throw refused("a result must be fetched over https");
    }
    try {
      InetAddress address = InetAddress.getByName(uri.getHost());
      if (!own && inside(address)) {
        throw refused("a result's address lies inside this network");
      }
      return address;
    } catch (UnknownHostException e) {
      throw new NotFetched(new Failure.NotSent("no such host: " + Words.safe(uri.getHost())));
    }
  }

  private static boolean inside(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    boolean carrier = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
    return address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || carrier;
  }

  private static URI uri(String text) throws NotFetched {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw refused("a result's URL is none");
    }
  }

  private static NotFetched refused(String why) {
    return new NotFetched(new Failure.Invalid(why));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A scratch file that cannot be removed is replaced by the next try.
      return;
    }
  }
}
