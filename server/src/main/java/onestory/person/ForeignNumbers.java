package onestory.person;

import java.util.Map;
import java.util.Optional;
import onestory.fhir.Rule;
import onestory.nhsnumber.NhsNumber;

/**
 * Numbers that other countries issue, or nobody, sent as NHS numbers.
 *
 * @param systems identifier system by range ({@code scotland}, {@code northern-ireland}, {@code
 *     ireland}), where a deployment has agreed on one
 */
record ForeignNumbers(Map<String, String> systems) {

  private static final String SEND =
      "this is not an NHS number but %s; send it under that numbering's own identifier system%s,"
          + " and leave the NHS number out if it is not known";
  private static final Rule NOT_ISSUED =
      Rule.invalid(
          "nhs-number-not-issued",
          "numbers of this range are not issued to anybody; check the number, or leave the"
              + " identifier out if the number is not known");

  ForeignNumbers {
    systems = Map.copyOf(systems);
  }

  /** The rule that a number breaks, if it is nobody's NHS number. */
  Optional<Rule> broken(NhsNumber number) {
    return NumberRange.of(number).map(this::rule);
  }

  private Rule rule(NumberRange range) {
    return switch (range) {
      case SCOTLAND -> foreign("scotland", "a Community Health Index (CHI) number of Scotland");
      case NORTHERN_IRELAND ->
          foreign("northern-ireland", "a Health and Care number of Northern Ireland");
      case IRELAND -> foreign("ireland", "an Individual Health Identifier of Ireland");
      case NOT_ISSUED, NOT_ISSUED_FIVE, SPARE -> NOT_ISSUED;
    };
  }

  private Rule foreign(String country, String kind) {
    var system = Optional.ofNullable(systems.get(country)).map(uri -> ", " + uri).orElse("");
    return Rule.invalid("nhs-number-of-" + country, SEND.formatted(kind, system));
  }
}
