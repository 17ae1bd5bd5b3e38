package onestory.login;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/** What tells a person apart from others of the same name. */
final class Identification {

  private static final Set<String> RESTRICTED = Set.of("R", "V");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Identification() {}

  static Found of(Patient patient) {
    var id = patient.getIdElement().getIdPart();
    return new Found(
        id,
        name(patient),
        patient.hasBirthDate()
            ? day(patient.getBirthDateElement().getValueAsString())
            : "not known",
        NhsNumber.parse(id).map(NhsNumber::display).orElse("none yet"),
        isRestricted(patient) ? "protected, not shown here" : address(patient),
        died(patient));
  }

  /** Whether nobody may find the person who does not know their number already. */
  static boolean isRestricted(Patient patient) {
    return patient.getMeta().getSecurity().stream()
        .anyMatch(label -> RESTRICTED.contains(label.getCode()));
  }

  private static String name(Patient patient) {
    return Stream.concat(
            patient.getName().stream().filter(name -> name.getUse() == NameUse.OFFICIAL),
            patient.getName().stream().filter(name -> name.getUse() != NameUse.OLD))
        .findFirst()
        .map(Identification::read)
        .orElse("name not known");
  }

  private static String read(HumanName name) {
    return name.hasText() ? name.getText() : name.getNameAsSingleString();
  }

  private static String address(Patient patient) {
    return patient.getAddress().stream()
        .filter(address -> address.getUse() != AddressUse.OLD)
        .findFirst()
        .map(Identification::line)
        .filter(line -> !line.isBlank())
        .orElse("not known");
  }

  private static String line(Address address) {
    var parts = Stream.of(address.getCity(), address.getPostalCode());
    return Stream.concat(address.getLine().stream().map(StringType::getValue), parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> died(Patient patient) {
    if (patient.hasDeceasedDateTimeType()) {
      return Optional.of(day(patient.getDeceasedDateTimeType().getValueAsString()));
    }
    return patient.hasDeceasedBooleanType() && patient.getDeceasedBooleanType().booleanValue()
        ? Optional.of("date not known")
        : Optional.empty();
  }

  // Years and months alone are told as they are.
  private static String day(String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length()))).format(DAY);
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
