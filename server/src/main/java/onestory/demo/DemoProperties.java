package onestory.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo people, if wanted.
 *
 * @param enabled whether they are loaded at the start; default no
 * @param people how many there are at least; default 200
 * @param seed another seed gives other people; those documented stay the same
 */
@ConfigurationProperties("onestory.demo")
record DemoProperties(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("200") int people,
    @DefaultValue("1950") long seed) {}
