// What is asked, in parts.
RuleSet: TakesParts(name, min, max, meaning)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].documentation = "{meaning}"
