package onestory.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What makes two values of a person's demographics the same, however they are written. */
final class Likeness {

  private Likeness() {}

  /** Equal for values that say the same, whatever their use or period. */
  static String of(Type value) {
    if (value instanceof HumanName name) {
      return plain(name.getFamily()) + "," + plain(name.getGiven()) + "," + plain(name.getText());
    }
    if (value instanceof ContactPoint contact) {
      return plain(contact.getValue());
    }
    if (value instanceof Address address) {
      return plain(address.getPostalCode())
          + ","
          + plain(address.getLine())
          + ","
          + plain(address.getText());
    }
    return String.valueOf(value.primitiveValue());
  }

  /** Letters and digits alone, in small letters and without accents: {@code O'Neïl} as oneil. */
  static String plain(@Nullable String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("[^\\p{L}\\p{Nd}]", "")
            .toLowerCase(Locale.ROOT);
  }

  private static String plain(List<StringType> parts) {
    return parts.stream()
        .map(StringType::getValue)
        .map(Likeness::plain)
        .collect(Collectors.joining(" "));
  }
}
