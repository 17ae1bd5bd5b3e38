package onestory.split;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Makes the copy of a resource one of the right person's. */
final class RightPerson {

  private static final String PATIENT = "Patient/";

  private final SplitRequest request;
  private final Set<String> cut;

  /**
   * @param cut paths to which no reference is to lead
   */
  RightPerson(SplitRequest request, Collection<String> cut) {
    this.request = request;
    this.cut = Set.copyOf(cut);
  }

  /**
   * The resource under the right person, without id and version.
   *
   * @param moved new path by old path, as far as they are known
   */
  Resource copy(Resource original, Map<String, String> moved) {
    var copy = original.copy();
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    Mention.in(copy).forEach(mention -> follow(mention, moved));
    return copy;
  }

  private void follow(Mention mention, Map<String, String> moved) {
    var reference = mention.reference();
    if (names(mention)) {
      // The words and the identifier beside it told the wrong person.
      reference.setReference(PATIENT + request.right()).setDisplay(null).setIdentifier(null);
    }
    mention.target().map(moved::get).ifPresent(reference::setReference);
    mention.target().filter(cut::contains).ifPresent(left -> cut(reference));
  }

  private boolean names(Mention mention) {
    var reference = mention.reference();
    return reference.hasReference()
        ? mention.target().filter((PATIENT + request.wrong())::equals).isPresent()
        : NhsNumber.SYSTEM.equals(reference.getIdentifier().getSystem())
            && request.wrong().equals(reference.getIdentifier().getValue());
  }

  private static void cut(Reference reference) {
    reference.setReference(null).setIdentifier(null);
    reference.setDisplay("left with the record in which this was by mistake");
  }
}
