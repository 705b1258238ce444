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
      default -> new ResponseError(ResponseErrorCode.InternalError, words(fault), null);
    };
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
