package onestory.conformance;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/** Goes through all elements of a resource once, for checks that look at each by itself. */
record ElementWalk(List<ElementCheck> checks) {

  List<Fault> visit(Resource resource) {
    var faults = new ArrayList<Fault>();
    visit(resource, resource.fhirType(), faults);
    return faults;
  }

  private void visit(Base element, String path, List<Fault> faults) {
    checks.forEach(check -> check.fault(element, path).ifPresent(faults::add));
    for (var child : element.children()) {
      var values = child.getValues();
      for (var i = 0; i < values.size(); i++) {
        if (!values.get(i).isPrimitive()) {
          visit(
              values.get(i),
              path + "." + name(child.getName(), child.getMaxCardinality(), i),
              faults);
        }
      }
    }
  }

  private static String name(String name, int max, int index) {
    var plain = name.replace("[x]", "");
    return max > 1 ? plain + "[" + index + "]" : plain;
  }
}
