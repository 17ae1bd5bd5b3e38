package onestory.smart;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authorization server.
 *
 * @param clients clients of the configuration, beside those in the database; default none
 * @param organisations sector of each organisation whose people log in, by ODS code; the
 *     organisations of clients need not be repeated
 * @param keySecret encrypts the signing keys in the database; default none, then they lie there as
 *     they are
 * @param keyPeriod after which the signing key is replaced; default 90 days
 * @param accessToken how long access tokens of apps last; default and most ten minutes
 * @param onlineAccess how long an app may refresh with {@code online_access}; default eight hours
 * @param offlineAccess how long an app may refresh with {@code offline_access}; default 90 days
 */
@ConfigurationProperties("onestory.smart")
record SmartProperties(
    @DefaultValue List<Registration> clients,
    @DefaultValue Map<String, String> organisations,
    @DefaultValue("") String keySecret,
    @DefaultValue("90d") Duration keyPeriod,
    @DefaultValue("10m") Duration accessToken,
    @DefaultValue("8h") Duration onlineAccess,
    @DefaultValue("90d") Duration offlineAccess) {

  TokenLives lives() {
    return new TokenLives(accessToken, onlineAccess, offlineAccess);
  }
}
