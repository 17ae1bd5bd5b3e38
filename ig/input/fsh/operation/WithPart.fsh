// One part of what is asked or answered, whichever the parameter before it is.
RuleSet: WithPart(use, name, min, max, type, meaning)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #{use}
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].documentation = "{meaning}"
* parameter[=].part[=].type = #{type}
