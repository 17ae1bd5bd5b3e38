Invariant: news2-3
Description: "Each part is there at most once, and only one of the two scales of oxygen saturation is used. Leave the other out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://snomed.info/sct' and code in ('1104301000000104' | '1104311000000102' | '1104321000000108' | '1104331000000105' | '1104341000000101' | '1104351000000103' | '1104361000000100' | '1104371000000107')).exists()).code.coding.where(system = 'http://snomed.info/sct').code.isDistinct() and component.code.coding.where(system = 'http://snomed.info/sct' and (code = '1104311000000102' or code = '1104321000000108')).count() <= 1"
