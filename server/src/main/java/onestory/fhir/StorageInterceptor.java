package onestory.fhir;

/**
 * An interceptor with {@code STORAGE_*} hooks only, which the assembly registers on HAPI's JPA
 * interceptor service, so that jobs and internal writes meet it as well as HTTP requests.
 */
public interface StorageInterceptor {}
