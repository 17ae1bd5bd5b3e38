package onestory.change;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of change.
 *
 * @param requireIfMatch whether an update of a shared resource has to say which version it changes
 *     (default {@code true})
 * @param shared types that several organisations keep together
 * @param allowDelete whether resources can be deleted over HTTP, a person's too: for as long as an
 *     administrator needs it (default {@code false})
 */
@ConfigurationProperties("onestory.change")
record ChangeProperties(
    @DefaultValue("true") boolean requireIfMatch,
    @DefaultValue({"CarePlan", "Task", "CareTeam", "Patient", "QuestionnaireResponse"})
        Set<String> shared,
    @DefaultValue("false") boolean allowDelete) {

  ChangeProperties {
    shared = Set.copyOf(shared);
  }

  boolean isShared(String resourceType) {
    return shared.contains(resourceType);
  }
}
