package dramac.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/// What went wrong, in a line; the server goes on.
final class Faults {
  private Faults() {}

  static ResponseError answer(Throwable thrown) {
    Throwable fault = thrown;
    while (fault.getCause() != null && !(fault instanceof ResponseErrorException)) {
      fault = fault.getCause();
    }
    return switch (fault) {
      case ResponseErrorException said -> said.getResponseError();
      case CancellationException _ ->
          new ResponseError(ResponseErrorCode.RequestCancelled, "cancelled", null);
      case NullPointerException lacking when isOfRequest(lacking) ->
          new ResponseError(
              ResponseErrorCode.InvalidParams, "the request lacks something it needs", null);
      default -> new ResponseError(ResponseErrorCode.InternalError, words(fault), null);
    };
  }

  /// Whether it came up where requests are taken apart: what is not there was not sent.
  private static boolean isOfRequest(NullPointerException lacking) {
    for (StackTraceElement frame : lacking.getStackTrace()) {
      if (frame.getClassName().startsWith("dramac.")) {
        return frame.getClassName().startsWith("dramac.lsp.");
      }
    }
    return false;
  }

  static String words(Throwable thrown) {
    Throwable fault =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    String where = fault.getStackTrace().length == 0 ? "" : " at " + fault.getStackTrace()[0];
    return "a fault of dramac: " + fault + where;
  }
}
