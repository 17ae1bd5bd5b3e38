package onestory.server.hapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.util.List;
import java.util.Set;
import onestory.fhir.Offer;
import onestory.fhir.ServerInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The list of what the server offers: an interaction or operation that is not named here does not
 * exist, whatever HAPI brings.
 *
 * <p>Left out on purpose: {@code $meta-add} and {@code $meta-delete}, which answer 200 and lose the
 * label when tags are stored inline; {@code $expunge} and {@code $reindex}, past which no index is
 * kept; HAPI's own {@code $merge}, which is two transactions.
 */
@Component
public final class AllowedInteractions implements ServerInterceptor {

  private static final Set<RestOperationTypeEnum> INTERACTIONS =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE,
          RestOperationTypeEnum.SEARCH_TYPE,
          RestOperationTypeEnum.GET_PAGE,
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.HISTORY_TYPE,
          RestOperationTypeEnum.HISTORY_SYSTEM,
          RestOperationTypeEnum.TRANSACTION,
          RestOperationTypeEnum.BATCH,
          RestOperationTypeEnum.VALIDATE,
          RestOperationTypeEnum.METADATA);
  private static final Set<String> OPERATIONS =
      Set.of(
          "$story",
          "$everything",
          "$validate",
          "$expand",
          "$merge",
          "$undo-merge",
          "$split",
          "$change-number",
          "$match",
          "$possible-duplicates",
          "$data-quality",
          "$install",
          "$uninstall",
          "$packages");

  private final List<Offer> offers;

  AllowedInteractions(List<Offer> offers) {
    this.offers = offers;
  }

  @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
  public @Nullable BaseMethodBinding bind(BaseMethodBinding binding) {
    return isAllowed(binding) ? binding : null;
  }

  private boolean isAllowed(BaseMethodBinding binding) {
    return binding instanceof OperationMethodBinding operation
        ? OPERATIONS.contains(operation.getName()) && !isReplaced(operation)
        : INTERACTIONS.contains(binding.getRestOperationType()) && isOffered(binding);
  }

  private boolean isOffered(BaseMethodBinding binding) {
    var type = binding.getResourceName();
    return type == null
        || offers.stream().allMatch(offer -> offer.includes(binding.getRestOperationType(), type));
  }

  // HAPI's own $merge is two transactions, and fails on references in extensions.
  private static boolean isReplaced(OperationMethodBinding operation) {
    return "$merge".equals(operation.getName())
        && operation.getProvider().getClass().getPackageName().startsWith("ca.uhn.");
  }
}
