package onestory.change;

import org.hl7.fhir.r4.model.Account;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** What a resource needs besides its person in order to be valid. */
final class Minimal {

  private Minimal() {}

  static Resource complete(Resource resource) {
    if (resource instanceof Basic basic) {
      basic.getCode().setText("Note");
    } else if (resource instanceof Provenance provenance) {
      provenance.setRecordedElement(new InstantType("2026-11-23T09:30:00Z"));
      provenance.addAgent().setWho(new Reference().setDisplay("GP"));
    } else if (resource instanceof Coverage coverage) {
      coverage.setStatus(Coverage.CoverageStatus.ACTIVE);
      coverage.addPayor().setDisplay("Council");
    } else if (resource instanceof Account account) {
      account.setStatus(Account.AccountStatus.ACTIVE);
    } else if (resource instanceof RelatedPerson relative) {
      relative.addName().setText("Neighbour");
    } else if (resource instanceof Task task) {
      task.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
    }
    return resource;
  }
}
