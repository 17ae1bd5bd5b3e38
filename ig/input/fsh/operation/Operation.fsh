// What every operation says of itself.
RuleSet: Operation(code, type)
* status = #active
* kind = #operation
* code = #{code}
* resource = #{type}
