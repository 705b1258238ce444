package dramac.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// Colours by meaning: whole, of a stretch, or only what is other than last time.
final class TokensFeature implements Feature {
  private final Desk desk;
  private final Map<String, Sent> sent = new LinkedHashMap<>();
  private int count;

  /// What an editor has of a file.
  private record Sent(String id, List<Integer> tokens) {}

  TokensFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(
            new SemanticTokensLegend(Paint.TYPES, Paint.MODIFIERS),
            new SemanticTokensServerFull(true),
            true));
  }

  @JsonRequest("textDocument/semanticTokens/full")
  CompletableFuture<SemanticTokens> full(SemanticTokensParams params) {
    String uri = params.getTextDocument().getUri();
    return desk.about(
        uri, new SemanticTokens(List.of()), view -> remember(uri, Paint.of(view).numbers()));
  }

  @JsonRequest("textDocument/semanticTokens/full/delta")
  CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> delta(
      SemanticTokensDeltaParams params) {
    String uri = params.getTextDocument().getUri();
    return desk.about(
        uri,
        Either.forLeft(new SemanticTokens(List.of())),
        view -> {
          Sent before = sent.get(uri);
          SemanticTokens now = remember(uri, Paint.of(view).numbers());
          boolean known = before != null && before.id().equals(params.getPreviousResultId());
          return known && before != null
              ? Either.forRight(
                  new SemanticTokensDelta(
                      difference(before.tokens(), now.getData()), now.getResultId()))
              : Either.forLeft(now);
        });
  }

  @JsonRequest("textDocument/semanticTokens/range")
  CompletableFuture<SemanticTokens> range(SemanticTokensRangeParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        new SemanticTokens(List.of()),
        view ->
            new SemanticTokens(
                Paint.of(view)
                    .numbers(
                        params.getRange().getStart().getLine(),
                        params.getRange().getEnd().getLine())));
  }

  private SemanticTokens remember(String uri, List<Integer> tokens) {
    String id = Integer.toString(++count);
    sent.put(uri, new Sent(id, tokens));
    return new SemanticTokens(id, tokens);
  }

  /// One edit: what lies between the common beginning and the common end.
  private static List<SemanticTokensEdit> difference(List<Integer> old, List<Integer> now) {
    int most = Math.min(old.size(), now.size());
    int start = 0;
    while (start < most && old.get(start).equals(now.get(start))) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    if (start == old.size() && start == now.size()) {
      return List.of();
    }
    return List.of(
        new SemanticTokensEdit(
            start,
            old.size() - start - tail,
            new ArrayList<>(now.subList(start, now.size() - tail))));
  }
}
