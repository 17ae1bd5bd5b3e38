package onestory.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the wire.
 *
 * @param largestBody the most that a request's content may hold, uncompressed
 * @param largestBundle the most entries of a transaction or batch
 * @param largestPage the most matches on a page of a search
 * @param answersKept how long the answer to a write under an X-Request-ID can be had again
 */
@ConfigurationProperties("onestory.wire")
record WireProperties(
    @DefaultValue("64MB") DataSize largestBody,
    @DefaultValue("5000") int largestBundle,
    @DefaultValue("1000") int largestPage,
    @DefaultValue("24h") Duration answersKept) {}
