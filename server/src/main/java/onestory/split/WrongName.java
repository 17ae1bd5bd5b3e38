package onestory.split;

import ca.uhn.fhir.parser.IParser;
import java.util.List;
import java.util.regex.Pattern;
import onestory.nhsnumber.WrittenNumbers;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Finds the wrong person's number and family name in words that no reference holds. */
final class WrongName {

  private final IParser parser;
  private final WrittenNumbers number;
  private final List<Pattern> names;

  WrongName(IParser parser, Patient wrong) {
    this.parser = parser;
    this.number = new WrittenNumbers(List.of(wrong.getIdElement().getIdPart()));
    this.names =
        wrong.getName().stream().filter(HumanName::hasFamily).map(WrongName::family).toList();
  }

  /** Whether the resource, made the right person's, still names the wrong one. */
  boolean isIn(Resource resource) {
    var text = parser.encodeResourceToString(resource);
    return number.areIn(text) || names.stream().anyMatch(name -> name.matcher(text).find());
  }

  private static Pattern family(HumanName name) {
    var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile("\\b" + Pattern.quote(name.getFamily()) + "\\b", flags);
  }
}
