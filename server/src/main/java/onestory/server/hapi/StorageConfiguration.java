package onestory.server.hapi;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.StoreMetaSourceInformationEnum;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import java.time.Duration;
import java.util.List;
import onestory.access.PageSeal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How HAPI stores and searches. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  /** Searches load this many hits at once, then all that remain: nothing is cut off. */
  private static final List<Integer> PREFETCH = List.of(1_000, -1);

  private static final Duration SEARCH_LIFE = Duration.ofHours(1);
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 1_000;

  @Bean
  JpaStorageSettings jpaStorageSettings() {
    var settings = new JpaStorageSettings();
    identify(settings);
    neverStaleNorCutShort(settings);
    // INLINE keeps profiles, tags and labels in the stored JSON, which the record is read from.
    settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.INLINE);
    settings.setStoreMetaSourceInformation(StoreMetaSourceInformationEnum.SOURCE_URI);
    settings.setIndexMissingFields(StorageSettings.IndexEnabledEnum.DISABLED);
    settings.setAutoCreatePlaceholderReferenceTargets(false);
    settings.setMassIngestionMode(false);
    settings.setMatchUrlCacheEnabled(false);
    settings.setPreExpandValueSets(false);
    // HAPI's queue would drop the codes of a package whose transaction has not been committed yet.
    settings.setDeferIndexingForCodesystemsOfSize(Integer.MAX_VALUE);
    settings.setExpungeEnabled(true);
    return settings;
  }

  private static void identify(JpaStorageSettings settings) {
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
  }

  private static void neverStaleNorCutShort(JpaStorageSettings settings) {
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setMaximumIncludesToLoadPerPage(null);
    settings.setFetchSizeDefaultMaximum(null);
    settings.setSearchPreFetchThresholds(PREFETCH);
    settings.setExpireSearchResultsAfterMillis(SEARCH_LIFE.toMillis());
  }

  @Bean
  DatabaseBackedPagingProvider pagingProvider(PageSeal seal) {
    var paging = new OwnedPages(seal);
    paging.setDefaultPageSize(PAGE);
    paging.setMaximumPageSize(LARGEST_PAGE);
    return paging;
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }
}
