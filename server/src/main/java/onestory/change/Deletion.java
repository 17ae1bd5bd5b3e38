package onestory.change;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import onestory.fhir.Offer;
import onestory.fhir.Refusals;

/** What can be deleted over HTTP: nothing, or by configuration what is in nobody's record. */
public final class Deletion implements Offer {

  private final PersonTypes persons;
  private final ChangeProperties properties;

  Deletion(PersonTypes persons, ChangeProperties properties) {
    this.persons = persons;
    this.properties = properties;
  }

  @Override
  public boolean includes(RestOperationTypeEnum interaction, String resourceType) {
    return interaction != RestOperationTypeEnum.DELETE || isAllowed(resourceType);
  }

  /** Refuses the deletion of a record. */
  void require(String resourceType) {
    if (!isAllowed(resourceType)) {
      throw Refusals.notAllowed(
          ChangeRules.NO_DELETE, RequestTypeEnum.GET, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);
    }
  }

  private boolean isAllowed(String resourceType) {
    return properties.allowDelete() && !persons.contains(resourceType);
  }
}
