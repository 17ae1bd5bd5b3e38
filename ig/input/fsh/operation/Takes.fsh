// What is asked.
RuleSet: Takes(name, min, max, type, meaning)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].documentation = "{meaning}"
* parameter[=].type = #{type}
