package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onestory.renumber.Tally.Left;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;

/** Makes of a resource one that says the same and does not lead to the old identity. */
final class Rewriting {

  private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
  // Identifiers of organisations and staff are the same for everybody's record.
  private static final Pattern OF_SERVICES =
      Pattern.compile(
          "https://fhir\\.nhs\\.uk/Id/(ods-organization-code|ods-site-code|sds-.*)"
              + "|https://fhir\\.hl7\\.org\\.uk/Id/[a-z]+-number");

  private final FhirContext context;
  private final FhirTerser terser;
  private final Traces traces;
  private final RenewedReferences references;
  private final Tally tally;

  Rewriting(FhirContext context, Traces traces, RenewedReferences references, Tally tally) {
    this.context = context;
    this.terser = context.newTerser();
    this.traces = traces;
    this.references = references;
    this.tally = tally;
  }

  /** The resource without id, version and time; the one given stays as it is. */
  Resource anew(Resource original) {
    var copy = original.copy();
    copy.setId((String) null);
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    if (copy.getMeta().hasSource()) {
      // HAPI appends "#" and the id of the request.
      copy.getMeta().setSource(copy.getMeta().getSource().split("#", 2)[0]);
    }
    forgetPeopleWithin(copy);
    all(copy, Reference.class).forEach(reference -> references.renew(reference, tally));
    all(copy, Identifier.class).forEach(this::forget);
    all(copy, Attachment.class).forEach(this::forget);
    all(copy, Base64BinaryType.class).forEach(this::forget);
    all(copy, BaseDateTimeType.class).forEach(this::forget);
    rewriteTexts(copy);
    return withoutNumbers(copy);
  }

  private <T extends IBase> List<T> all(Resource resource, Class<T> type) {
    return terser.getAllPopulatedChildElementsOfType(resource, type);
  }

  private void forgetPeopleWithin(Resource resource) {
    if (resource instanceof DomainResource domain) {
      domain
          .getContained()
          .replaceAll(
              contained -> contained instanceof Patient patient ? nobody(patient) : contained);
    }
  }

  private Patient nobody(Patient patient) {
    tally.add(Left.DEMOGRAPHICS);
    var nobody = new Patient();
    nobody.setId(patient.getIdElement());
    nobody.addName().setText("[name]");
    return nobody;
  }

  private void forget(Identifier identifier) {
    if (!identifier.hasSystem() || !OF_SERVICES.matcher(identifier.getSystem()).matches()) {
      tally.add(Left.IDENTIFIER);
      identifier.setSystem(null).setValue(null).setUse(null).setType(null).setPeriod(null);
      identifier.setAssigner(null).setExtension(null).setId(null);
    }
  }

  private void forget(Attachment attachment) {
    if (attachment.hasData() || attachment.hasUrl()) {
      tally.add(Left.ATTACHMENT);
      attachment.setData(null).setUrl(null).setHash(null).setSizeElement(null);
    }
  }

  private void forget(Base64BinaryType content) {
    tally.add(Left.ATTACHMENT);
    content.setValue(null);
  }

  private void forget(BaseDateTimeType date) {
    if (traces.isBirthDate(date.getValueAsString())) {
      tally.add(Left.BIRTH_DATE);
      date.setValue(null);
      date.addExtension(ABSENT, new CodeType("masked"));
    }
  }

  private void rewriteTexts(Resource resource) {
    Set<StringType> ofCodes = Collections.newSetFromMap(new IdentityHashMap<>());
    all(resource, Coding.class).forEach(coding -> ofCodes.add(coding.getDisplayElement()));
    for (var text : all(resource, StringType.class)) {
      if (isFree(text) && !ofCodes.contains(text)) {
        text.setValue(traces.removed(references.renewed(text.getValue()), tally));
      }
    }
    for (var uri : all(resource, UriType.class)) {
      if (uri.hasValue()) {
        uri.setValue(references.renewed(uri.getValue()));
      }
    }
    all(resource, Narrative.class).forEach(this::rewrite);
  }

  // Codes are a kind of string to HAPI.
  private static boolean isFree(StringType text) {
    return text.hasValue()
        && (text.getClass() == StringType.class || text.getClass() == MarkdownType.class);
  }

  private void rewrite(Narrative narrative) {
    if (narrative.hasDiv()) {
      narrative.setDivAsString(
          traces.removed(references.renewed(narrative.getDivAsString()), tally));
    }
  }

  /** Whatever element a number is in. */
  private Resource withoutNumbers(Resource resource) {
    var json = context.newJsonParser();
    var text = json.encodeResourceToString(resource);
    return traces.areIn(text) ? (Resource) json.parseResource(traces.renumbered(text)) : resource;
  }
}
