// What every search parameter says of itself.
RuleSet: Search(code, type, kind)
* status = #active
* experimental = false
* code = #{code}
* base = #{type}
* type = #{kind}
* xpathUsage = #normal
