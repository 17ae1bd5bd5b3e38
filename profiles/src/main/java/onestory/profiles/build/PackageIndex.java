package onestory.profiles.build;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The {@code .index.json} of a folder of the FHIR package. */
final class PackageIndex {

  private static final JsonMapper JSON = new JsonMapper();

  private PackageIndex() {}

  static String json(List<? extends Resource> resources) {
    var index = JSON.createObjectNode().put("index-version", 2);
    var files = index.putArray("files");
    resources.forEach(resource -> files.add(entryOf(resource)));
    return index.toPrettyString();
  }

  static String fileOf(Resource resource) {
    return resource.fhirType() + "-" + Compiled.idOf(resource) + ".json";
  }

  private static ObjectNode entryOf(Resource resource) {
    var entry =
        JSON.createObjectNode()
            .put("filename", fileOf(resource))
            .put("resourceType", resource.fhirType())
            .put("id", Compiled.idOf(resource));
    if (resource instanceof MetadataResource definition) {
      entry.put("url", definition.getUrl()).put("version", definition.getVersion());
    }
    if (resource instanceof StructureDefinition profile) {
      entry.put("kind", profile.getKind().toCode()).put("type", profile.getType());
    }
    return entry;
  }
}
