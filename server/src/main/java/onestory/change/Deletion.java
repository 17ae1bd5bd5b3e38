package onestory.change;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import onestory.fhir.Offer;
import onestory.fhir.Refusals;

/** What can be deleted over HTTP: nothing, unless an administrator configures it. */
public final class Deletion implements Offer {

  private final ChangeProperties properties;

  Deletion(ChangeProperties properties) {
    this.properties = properties;
  }

  @Override
  public boolean includes(RestOperationTypeEnum interaction, String resourceType) {
    return interaction != RestOperationTypeEnum.DELETE || properties.allowDelete();
  }

  /** Refuses a deletion. */
  void require() {
    if (!properties.allowDelete()) {
      throw Refusals.notAllowed(
          ChangeRules.NO_DELETE, RequestTypeEnum.GET, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);
    }
  }
}
