package onestory.conformance;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.Asked;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.Parameters;

/** {@code $install}, {@code $uninstall} and {@code $packages} of {@code ImplementationGuide}. */
public final class PackageOperations implements FhirOperation {

  private final PackageAdministration administration;
  private final PackageUploads uploads;
  private final PackageInstallation installation;
  private final PackageTrial trial;

  PackageOperations(
      PackageAdministration administration,
      PackageUploads uploads,
      PackageInstallation installation,
      PackageTrial trial) {
    this.administration = administration;
    this.uploads = uploads;
    this.installation = installation;
    this.trial = trial;
  }

  @Operation(name = "$install", typeName = "ImplementationGuide", manualRequest = true)
  public Parameters install(RequestDetails request) {
    administration.require(request);
    var upload = uploads.of(request);
    var content = uploads.read(upload);
    if (upload.isDryRun()) {
      var report = installation.preview(content);
      return PackageAnswer.of(report, trial.of(installation.with(content, upload.tgz())));
    }
    return PackageAnswer.of(installation.install(content, upload.tgz()));
  }

  @Operation(name = "$uninstall", typeName = "ImplementationGuide")
  public Parameters uninstall(@ResourceParam Parameters parameters, RequestDetails request) {
    administration.require(request);
    var asked = new Asked(parameters);
    var version = asked.words("version").findFirst();
    return PackageAnswer.removed(installation.uninstall(Upload.word(asked, "name"), version));
  }

  @Operation(name = "$packages", typeName = "ImplementationGuide", idempotent = true)
  public Parameters packages() {
    return PackageAnswer.of(installation.all());
  }
}
