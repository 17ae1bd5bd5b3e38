package onestory.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * The told examples as one transaction that a server takes as it stands: people and organisations
 * under their own ids, everything else as new.
 */
record ExampleTransaction(List<Resource> examples) {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  /** Whose ids come from a register, so that a second run updates. */
  private static final Pattern REGISTERED =
      Pattern.compile(
          "Patient/\\d{10}|Organization/.+|Practitioner/(gmc|nmc|hcpc|gphc|gdc|goc)-.+");

  Bundle bundle() {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    var places = examples.stream().collect(Collectors.toMap(Links::reference, this::place));
    examples.stream().map(example -> entry(example, places)).forEach(bundle::addEntry);
    return bundle;
  }

  private BundleEntryComponent entry(Resource example, Map<String, String> places) {
    var entry = new BundleEntryComponent();
    var resource = example.copy();
    for (ResourceReferenceInfo found : R4.newTerser().getAllResourceReferences(resource)) {
      var reference = found.getResourceReference();
      var target = reference.getReferenceElement().getValue();
      if (places.containsKey(target)) {
        reference.setReference(places.get(target));
      }
    }
    var isRegistered = isRegistered(example);
    entry.setFullUrl(places.get(Links.reference(example)));
    if (!isRegistered) {
      resource.setId((String) null);
    }
    entry
        .getRequest()
        .setMethod(isRegistered ? HTTPVerb.PUT : HTTPVerb.POST)
        .setUrl(isRegistered ? Links.reference(example) : example.fhirType());
    return entry.setResource(resource);
  }

  private String place(Resource example) {
    var reference = Links.reference(example);
    return isRegistered(example)
        ? reference
        : "urn:uuid:" + UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isRegistered(Resource example) {
    return REGISTERED.matcher(Links.reference(example)).matches();
  }
}
