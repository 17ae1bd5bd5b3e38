package onestory.split;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of split.
 *
 * @param most how many resources one split moves at most (default 1,000)
 */
@ConfigurationProperties("onestory.split")
record SplitProperties(@DefaultValue("1000") int most) {}
