package onestory.conformance;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onestory.fhir.Sender;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of validation and packages.
 *
 * @param validation what becomes of invalid writes: {@code enforce} (default), {@code report} or
 *     {@code off}
 * @param senders the same for single organisations, by ODS code
 * @param packageFolder where packages lie that are installed by name and version
 * @param largestPackage how large a package may be, unpacked
 * @param terminology a terminology server to ask; none by default
 */
@ConfigurationProperties("onestory.conformance")
record ConformanceProperties(
    @DefaultValue("enforce") ValidationMode validation,
    @DefaultValue Map<String, ValidationMode> senders,
    @DefaultValue("packages") Path packageFolder,
    @DefaultValue("256MB") DataSize largestPackage,
    @DefaultValue TerminologyProperties terminology) {

  /** In whatever letters they are named: a variable of the environment has small ones. */
  ConformanceProperties {
    senders =
        senders.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    sender -> sender.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
  }

  /** The mode for a resource, by the organisation that its source names. */
  ValidationMode mode(Resource resource) {
    return Sender.of(resource).map(Sender::ods).map(senders::get).orElse(validation);
  }
}
