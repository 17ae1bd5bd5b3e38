package onestory;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.util.Arrays;
import onestory.fhir.ServerInterceptor;
import onestory.fhir.StorageInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class ClassesTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("onestory");

  // HAPI runs SERVER_ hooks on the RestfulServer and STORAGE_ hooks on the JPA interceptor service;
  // on the wrong one they are skipped in silence by jobs and internal writes, on both they run
  // twice.
  @Test
  void hookIntoTheServerOrTheStorageNeverBoth() {
    noClasses()
        .that(hook("SERVER_"))
        .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(hook("STORAGE_")))
        .check(OURS);
    noClasses()
        .that()
        .areAssignableTo(ServerInterceptor.class)
        .should()
        .beAssignableTo(StorageInterceptor.class)
        .check(OURS);
  }

  @Test
  void areMarkedForTheServiceThatTheirHooksBelongTo() {
    classes().that(hook("SERVER_")).should().beAssignableTo(ServerInterceptor.class).check(OURS);
    classes().that(hook("STORAGE_")).should().beAssignableTo(StorageInterceptor.class).check(OURS);
  }

  @Test
  void ofCapabilitiesDoNotKnowTheAssembly() {
    noClasses()
        .that()
        .resideInAPackage("onestory..")
        .and()
        .resideOutsideOfPackage("onestory.server..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("onestory.server..")
        .check(OURS);
  }

  @Test
  void ofTheKernelKnowNoCapability() {
    noClasses()
        .that()
        .resideInAnyPackage("onestory.nhsnumber..", "onestory.fhir..", "onestory.caller..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("onestory..")
                .and(
                    JavaClass.Predicates.resideOutsideOfPackages(
                        "onestory.nhsnumber..", "onestory.fhir..", "onestory.caller..")))
        .check(OURS);
  }

  @Test
  void areGivenWhatTheyNeedByConstructor() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith(Inject.class)
        .orShould()
        .beAnnotatedWith(jakarta.annotation.Resource.class)
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> hook(String prefix) {
    return describe(
        "hook into " + prefix,
        type ->
            type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Hook.class))
                .flatMap(method -> Arrays.stream(pointcuts(method.getAnnotationOfType(Hook.class))))
                .anyMatch(pointcut -> pointcut.name().startsWith(prefix)));
  }

  private static Pointcut[] pointcuts(Hook hook) {
    return new Pointcut[] {hook.value()};
  }
}
