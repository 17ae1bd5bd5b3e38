package onestory.person;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of identity.
 *
 * @param nhsNumberCheck {@code refuse} (default), or {@code report} while a system is brought on
 *     board whose data carry wrong numbers
 */
@ConfigurationProperties("onestory.person")
record PersonProperties(@DefaultValue("refuse") NhsNumberCheck nhsNumberCheck) {}
