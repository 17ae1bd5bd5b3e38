// What is answered.
RuleSet: Gives(name, min, max, type, meaning)
* parameter[+].name = #{name}
* parameter[=].use = #out
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].documentation = "{meaning}"
* parameter[=].type = #{type}
