package onestory.change;

import java.util.Locale;
import java.util.regex.Pattern;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.fhir.Sender;
import org.hl7.fhir.r4.model.Resource;

/** Which ids a sender may choose, so that two senders never meet by accident. */
final class ClientIds {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  // ODS codes have three characters or more; no sender is named, so it is taken at its word.
  private static final Pattern PREFIXED = Pattern.compile("[a-z0-9]{3,10}-.+");

  private ClientIds() {}

  /** Refuses an id that the sender may not choose for a new resource. */
  static void require(Resource resource) {
    var id = resource.getIdElement().getIdPart();
    var registered = RegisteredIds.of(resource);
    if ("Patient".equals(resource.fhirType()) || id.equals(registered.orElse(null))) {
      return;
    }
    registered.ifPresent(
        right -> {
          throw refusal(resource, ChangeRules.idFromRegister(resource.fhirType() + "/" + right));
        });
    if (!UUID.matcher(id).matches() && !isOwn(id, resource)) {
      throw refusal(resource, ChangeRules.clientId(example(resource)));
    }
  }

  private static boolean isOwn(String id, Resource resource) {
    return Sender.of(resource)
        .map(sender -> id.startsWith(prefix(sender)))
        .orElseGet(() -> PREFIXED.matcher(id).matches());
  }

  private static String example(Resource resource) {
    return resource.fhirType() + "/" + Sender.of(resource).map(ClientIds::prefix).orElse("rk9-");
  }

  private static String prefix(Sender sender) {
    return sender.ods().toLowerCase(Locale.ROOT) + "-";
  }

  private static RuntimeException refusal(Resource resource, Rule rule) {
    return Refusals.unprocessable(rule, resource.fhirType() + ".id");
  }
}
