package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.time.Clock;
import onestory.profiles.ProfilePackage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Packages that come and go at run time. */
@Configuration(proxyBeanMethods = false)
class PackageConfiguration {

  @Bean
  ProfilePackage profilePackage() {
    return ProfilePackage.load();
  }

  @Bean
  Packages packages(JdbcTemplate jdbc) {
    return new JdbcPackages(jdbc);
  }

  @Bean
  PackageReader packageReader(FhirContext context, ConformanceProperties properties) {
    return new PackageReader(context, properties.largestPackage().toBytes());
  }

  @Bean
  StoredDefinitions storedDefinitions(DaoRegistry daos, IHapiTransactionService transactions) {
    return new StoredDefinitions(daos, transactions);
  }

  @Bean
  ProfileSupport profileSupport(
      FhirContext context,
      DefaultProfileValidationSupport base,
      ProfilePackage ours,
      ObjectProvider<TerminologyServer> terminology) {
    return new ProfileSupport(
        context, base, ours, terminology.stream().map(IValidationSupport.class::cast).toList());
  }

  @Bean
  @ConditionalOnProperty("onestory.conformance.terminology.url")
  TerminologyServer terminologyServer(
      FhirContext context, ConformanceProperties properties, Clock clock) {
    return TerminologyServer.of(context, properties.terminology(), clock);
  }

  @Bean
  InstalledDefinitions installedDefinitions(
      ProfileSupport support,
      Packages packages,
      PackageReader reader,
      ISearchParamRegistry searchParameters) {
    return new InstalledDefinitions(support, packages, reader, searchParameters::forceRefresh);
  }

  @Bean
  PackageInstallation packageInstallation(
      Packages packages, InstalledDefinitions definitions, StoredDefinitions stored, Clock clock) {
    return new PackageInstallation(packages, definitions, stored, clock);
  }

  @Bean
  PackageOperations packageOperations(
      PackageInstallation installation, PackageUploads uploads, PackageTrial trial) {
    return new PackageOperations(PackageAdministration.ofAnybody(), uploads, installation, trial);
  }

  @Bean
  PackageUploads packageUploads(
      FhirContext context, PackageReader reader, ConformanceProperties properties) {
    return new PackageUploads(context, properties.packageFolder(), reader);
  }

  @Bean
  PackageTrial packageTrial(DaoRegistry daos, InstalledDefinitions definitions) {
    return new PackageTrial(daos, definitions);
  }

  @Bean
  PackagesInterceptor packagesInterceptor(InstalledDefinitions definitions) {
    return new PackagesInterceptor(definitions);
  }

  @Bean
  BundledPackage bundledPackage(
      ProfilePackage ours, PackageReader reader, Packages packages, StoredDefinitions stored) {
    return new BundledPackage(ours, reader, packages, stored);
  }
}
