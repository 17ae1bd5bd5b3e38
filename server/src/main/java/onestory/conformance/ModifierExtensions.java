package onestory.conformance;

import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Refuses modifier extensions that are not defined here: they may turn the meaning of what they
 * stand in into its opposite, and whoever reads it here would not know (FHIR R4, extensibility,
 * section 2.4.2.1).
 */
final class ModifierExtensions implements ElementCheck {

  static final String RULE = "modifier-extension-unknown";

  private final Predicate<String> isDefined;

  /**
   * @param isDefined whether the definition of a URL is here
   */
  ModifierExtensions(Predicate<String> isDefined) {
    this.isDefined = isDefined;
  }

  @Override
  public Optional<Fault> fault(Base element, String path) {
    return element instanceof Extension extension
            && isModifier(path)
            && extension.hasUrl()
            && !isDefined.test(extension.getUrl())
        ? Optional.of(unknown(extension, path))
        : Optional.empty();
  }

  private static boolean isModifier(String path) {
    return path.startsWith("modifierExtension[", path.lastIndexOf('.') + 1);
  }

  private static Fault unknown(Extension extension, String path) {
    return new Fault(
        IssueSeverity.ERROR,
        IssueType.EXTENSION,
        RULE,
        path,
        "This modifierExtension nobody here understands, and it can change what the rest means: %s. Send the content without it if it is true as it stands, or have the package installed that defines it."
            .formatted(extension.getUrl()));
  }
}
