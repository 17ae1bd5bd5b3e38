// What is answered, in parts.
RuleSet: GivesParts(name, min, max, meaning)
* parameter[+].name = #{name}
* parameter[=].use = #out
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].documentation = "{meaning}"
