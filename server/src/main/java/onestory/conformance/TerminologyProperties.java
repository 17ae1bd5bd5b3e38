package onestory.conformance;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A terminology server that is asked about codes which cannot be checked here.
 *
 * @param url its FHIR base; none is asked if there is no URL
 * @param systems the code systems that it is asked about; it has to hold them
 * @param timeout how long it may take to answer
 * @param pause for how long it is left alone about a code system when it has not answered
 * @param username for HTTP Basic, with {@code password}
 * @param token for HTTP Bearer
 */
record TerminologyProperties(
    @DefaultValue("") String url,
    @DefaultValue({"http://snomed.info/sct", "https://dmd.nhs.uk"}) List<String> systems,
    @DefaultValue("2s") Duration timeout,
    @DefaultValue("30s") Duration pause,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("") String token) {}
