package dramac.studio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/// One call of the API. Reading checks everything before anything is kept or charged.
interface Endpoint {
  /// After `/v1/`.
  String path();

  /// The fields a request may have.
  List<String> fields();

  /// @throws Refused when the request is not one this endpoint can answer
  Answer answer(Fields request) throws Refused, IOException, InterruptedException;

  /// A good answer and what it costs.
  ///
  /// @param dollars what the seed's price list asks for it
  record Answer(ObjectNode body, BigDecimal dollars) {
    static Answer free(ObjectNode body) {
      return new Answer(body, BigDecimal.ZERO);
    }

    static Answer priced(ObjectNode body, String dollars) {
      return new Answer(body, new BigDecimal(dollars));
    }
  }
}
