package onestory.access;

import java.util.List;
import onestory.caller.Caller;
import onestory.caller.Permission;
import onestory.caller.Reach;
import onestory.fhir.Refusals;
import onestory.record.Subjects;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The decision on what is stored, whichever way it came: the last look, inside the transaction. */
final class WriteJudge {

  private final Reaches reaches;
  private final Subjects subjects;
  private final Fits fits;

  WriteJudge(Reaches reaches, Subjects subjects, Fits fits) {
    this.reaches = reaches;
    this.subjects = subjects;
    this.fits = fits;
  }

  /** An update creates too, where there is nothing yet. */
  void created(Caller caller, IBaseResource resource) {
    require(caller, List.of(Permission.CREATE, Permission.UPDATE), resource);
  }

  void updated(Caller caller, IBaseResource previous, IBaseResource resource) {
    require(caller, List.of(Permission.UPDATE), previous);
    require(caller, List.of(Permission.UPDATE), resource);
  }

  private void require(Caller caller, List<Permission> permissions, IBaseResource resource) {
    var reach = permissions.stream().map(one -> reaches.of(caller, one, resource.fhirType()));
    if (reach.noneMatch(some -> includes(caller, some, resource))) {
      throw Refusals.forbidden(
          caller.scopes().permit(permissions.get(0), resource.fhirType())
              ? AccessRules.LAUNCH_PATIENT_ONLY
              : AccessRules.scope(caller, permissions.get(0), resource.fhirType()));
    }
  }

  private boolean includes(Caller caller, Reach reach, IBaseResource resource) {
    return reach.everybodys().stream().anyMatch(constraint -> fits.written(resource, constraint))
        || (isAboutLaunchPatient(caller, resource)
            && reach.ofLaunch().stream().anyMatch(some -> fits.written(resource, some)));
  }

  private boolean isAboutLaunchPatient(Caller caller, IBaseResource resource) {
    return Reaches.launch(caller)
        .filter(patient -> subjects.isAboutOnly(resource, patient))
        .isPresent();
  }
}
