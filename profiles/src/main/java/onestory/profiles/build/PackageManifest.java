package onestory.profiles.build;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.ImplementationGuide;

/** The {@code package.json} of the FHIR package, taken from the ImplementationGuide. */
final class PackageManifest {

  private static final JsonMapper JSON = new JsonMapper();

  private PackageManifest() {}

  static String json(ImplementationGuide guide) {
    var url = guide.getUrl();
    var manifest =
        JSON.createObjectNode()
            .put("name", guide.getPackageId())
            .put("version", guide.getVersion())
            .put("type", "IG")
            .put("license", guide.getLicense().toCode())
            .put("canonical", url.substring(0, url.indexOf("/ImplementationGuide/")))
            .put("url", url)
            .put("title", guide.getTitle())
            .put("description", guide.getDescription())
            .put("author", guide.getPublisher());
    manifest.putArray("fhirVersions").add(guide.getFhirVersion().get(0).getCode());
    addDependencies(manifest.putObject("dependencies"), guide);
    manifest.putObject("directories").put("lib", "package").put("example", "example");
    return manifest.toPrettyString();
  }

  private static void addDependencies(ObjectNode dependencies, ImplementationGuide guide) {
    dependencies.put("hl7.fhir.r4.core", guide.getFhirVersion().get(0).getCode());
    guide
        .getDependsOn()
        .forEach(needed -> dependencies.put(needed.getPackageId(), needed.getVersion()));
  }
}
