package onestory.change;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import onestory.change.Intent.Form;
import onestory.fhir.Refusals;
import onestory.fhir.Sender;
import onestory.fhir.Stub;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;

/** Whether an update knows what it changes. */
final class Preconditions {

  private final StoredVersions stored;
  private final ChangeProperties properties;

  Preconditions(StoredVersions stored, ChangeProperties properties) {
    this.stored = stored;
    this.properties = properties;
  }

  /** Refuses a change that was made for a version that is no longer current, before it is tried. */
  void requireCurrent(IIdType id, Optional<Long> version) {
    if (version.isPresent()) {
      var current = stored.current(id.getResourceType(), id.getIdPart());
      if (current.isEmpty() || current.getAsLong() != version.get()) {
        throw stale(id);
      }
    }
  }

  /** The refusal of a change that lost against another one. */
  BaseServerResponseException stale(IIdType id) {
    var current = stored.current(id.getResourceType(), id.getIdPart());
    return current.isPresent()
        ? stale(current.getAsLong())
        : Refusals.preconditionFailed(ChangeRules.NOTHING_TO_MATCH);
  }

  /**
   * Holds a change to what it says of the version, and a change of a shared resource to say so.
   *
   * @param sent who sends the change
   */
  void require(Intent intent, IBaseResource previous, Optional<Sender> sent) {
    var current = new IdType(previous.getIdElement().getValue()).getVersionIdPartAsLong();
    if (intent.version().isPresent()) {
      if (!intent.version().get().equals(current)) {
        throw stale(current);
      }
    } else if (isInNeedOfVersion(intent, previous, sent)) {
      throw Refusals.preconditionRequired(ChangeRules.IF_MATCH_REQUIRED);
    }
  }

  private boolean isInNeedOfVersion(Intent intent, IBaseResource previous, Optional<Sender> sent) {
    return properties.requireIfMatch()
        && properties.isShared(previous.fhirType())
        && intent.form() != Form.CONDITIONAL
        && !Stub.is(previous) // There is nothing to see in it that could be lost.
        && !sent.equals(Sender.of(previous));
  }

  private static BaseServerResponseException stale(long current) {
    var refusal = Refusals.preconditionFailed(ChangeRules.stale(current));
    refusal.addResponseHeader("ETag", "W/\"%d\"".formatted(current));
    return refusal;
  }
}
