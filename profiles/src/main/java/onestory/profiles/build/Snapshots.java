package onestory.profiles.build;

import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Adds to each profile the whole list of elements that follows from its base and its differences.
 */
final class Snapshots {

  private Snapshots() {}

  static void addTo(Compiled compiled) {
    var definitions = Definitions.with(compiled.definitions());
    var context = new ValidationSupportContext(definitions);
    for (StructureDefinition profile : compiled.structureDefinitions()) {
      var url = profile.getUrl();
      var made = definitions.generateSnapshot(context, profile, url, url, profile.getName());
      if (!(made instanceof StructureDefinition whole) || !whole.hasSnapshot()) {
        throw new IllegalStateException("no snapshot could be made of " + url);
      }
      profile.setSnapshot(whole.getSnapshot());
    }
  }
}
