package onestory.person;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of updates to a Patient.
 *
 * @param identityCheck {@code refuse} (default), or {@code report}: an update about another person
 *     changes no demographics and is noted on the data-quality list
 * @param authority sectors, the highest authority first; {@code registered-gp} is the practice that
 *     the Patient names, {@code others} whoever is not listed
 * @param sectors sector by ODS code in capitals; {@code primary} for a GP practice
 * @param stubSenders ODS codes of senders whose resources for an unknown NHS number make a stub
 */
@ConfigurationProperties("onestory.person")
record DemographicProperties(
    @DefaultValue("refuse") IdentityCheck identityCheck,
    @DefaultValue({"registered-gp", "acute", "others"}) List<String> authority,
    @DefaultValue Map<String, String> sectors,
    @DefaultValue List<String> stubSenders) {}
