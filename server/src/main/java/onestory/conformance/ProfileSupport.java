package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What the validator may ask: FHIR's own definitions, our package, and others, from memory.
 *
 * @param base FHIR's own definitions
 * @param ours the bundled package
 * @param terminology servers that know codes which are not known here; often none
 */
record ProfileSupport(
    FhirContext context,
    DefaultProfileValidationSupport base,
    ProfilePackage ours,
    List<IValidationSupport> terminology) {

  /** What writes are held to. */
  Definitions definitions(List<MetadataResource> installed) {
    var everyWrite =
        ours.profiles().stream()
            .map(StructureDefinition::getType)
            .distinct()
            .flatMap(type -> ours.profileOf(type).stream())
            .collect(Collectors.toMap(StructureDefinition::getType, StructureDefinition::getUrl));
    var all = withOurs(installed);
    return new Definitions(chain(all), everyWrite, all);
  }

  /** The bundled definitions and others, ours first. */
  List<MetadataResource> withOurs(List<MetadataResource> installed) {
    var all = new ArrayList<>(ours.resources());
    all.addAll(installed);
    return all;
  }

  /** What a validator or a snapshot generator asks. */
  IValidationSupport chain(List<MetadataResource> definitions) {
    var known = new PrePopulatedValidationSupport(context);
    definitions.forEach(known::addResource);
    // A code system that we do not hold, such as SNOMED CT, is no fault of the sender.
    var unknown = new UnknownCodeSystemWarningValidationSupport(context);
    unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
    var all = new ArrayList<IValidationSupport>();
    all.add(known);
    all.add(base);
    all.add(new CommonCodeSystemsTerminologyService(context));
    all.add(new InMemoryTerminologyServerValidationSupport(context));
    all.add(new SnapshotGeneratingValidationSupport(context));
    all.addAll(terminology);
    all.add(unknown);
    return new ValidationSupportChain(all);
  }
}
