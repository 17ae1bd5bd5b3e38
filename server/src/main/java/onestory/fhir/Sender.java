package onestory.fhir;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The organisation that sends a resource, as {@code meta.source} names it: {@code urn:ods:CODE}.
 *
 * <p>Until requests carry a token the sender is taken at its word.
 *
 * @param ods ODS code in capitals, e.g. {@code RK9}
 */
public record Sender(String ods) {

  private static final Pattern SOURCE = Pattern.compile("urn:ods:([A-Za-z0-9]+)(?:[:/#].*)?");

  /** The sender of a resource; empty if its source names no organisation. */
  public static Optional<Sender> of(IBaseResource resource) {
    return Optional.ofNullable(((Resource) resource).getMeta().getSource()).flatMap(Sender::named);
  }

  /** The sender that a {@code meta.source} names. */
  public static Optional<Sender> named(String source) {
    return Optional.of(SOURCE.matcher(source))
        .filter(Matcher::matches)
        .map(parts -> new Sender(parts.group(1).toUpperCase(Locale.ROOT)));
  }
}
