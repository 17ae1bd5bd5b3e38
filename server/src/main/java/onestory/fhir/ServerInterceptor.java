package onestory.fhir;

/**
 * An interceptor with {@code SERVER_*} hooks only, which the assembly registers on the FHIR
 * servlet. A class is never a {@link StorageInterceptor} too: HAPI would call it twice.
 */
public interface ServerInterceptor {}
