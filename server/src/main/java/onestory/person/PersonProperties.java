package onestory.person;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of identity.
 *
 * @param nhsNumberCheck {@code refuse} (default), or {@code report} while a system is brought on
 *     board whose data carry wrong numbers
 * @param numberSystems the identifier system to name when a number of {@code scotland}, {@code
 *     northern-ireland} or {@code ireland} is refused; none by default
 */
@ConfigurationProperties("onestory.person")
record PersonProperties(
    @DefaultValue("refuse") NhsNumberCheck nhsNumberCheck,
    @DefaultValue Map<String, String> numberSystems) {}
