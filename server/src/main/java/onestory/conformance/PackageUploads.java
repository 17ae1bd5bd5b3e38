package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.file.Path;

/** Takes packages out of requests, and reads them. */
record PackageUploads(FhirContext context, Path folder, PackageReader reader) {

  Upload of(RequestDetails request) {
    return Upload.of(request, context, folder);
  }

  PackageContent read(Upload upload) {
    return reader.read(upload.tgz());
  }
}
