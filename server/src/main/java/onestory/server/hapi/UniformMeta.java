package onestory.server.hapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/**
 * Makes a create leave the same text as an update of the same content.
 *
 * <p>HAPI stores {@code "meta":{}} with an update and nothing with a create, and takes the
 * difference for a change: who sends a resource twice would find it in version 2.
 */
@Component
public final class UniformMeta implements StorageInterceptor {

  private static final String FIRST = "1";

  UniformMeta() {}

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    resource.getMeta().setVersionId(FIRST);
  }
}
