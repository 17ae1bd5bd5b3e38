package onestory.server;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The guide to the profiles, as the build rendered it, under {@code /ig/}. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/ig/**")
        .addResourceLocations("classpath:/onestory/profiles/guide/");
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/ig", "/ig/index.html");
    registry.addRedirectViewController("/ig/", "/ig/index.html");
  }
}
