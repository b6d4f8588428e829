#pragma once

#include "core/importer/detail/PythonParser.h"
#include "core/importer/detail/Value.h"

#include <string>

namespace lrp::importer
{

struct Scope;
struct Script;

/// A lambda as it is written, and where its variables are looked for when it is called. Defaults of its
/// parameters, as in lambda epoch, v=v: …, were bound when it was written: they are variables of that scope.
struct Lambda {
    Node node;
    Scope* scope = nullptr;
};

/// Calls the functions in `value`, a lambda or a list of them, as a schedule's constructor does.
void callFirst(Value& value, Script& script);
/// Takes that back: they are called later.
void callLater(Value& value);
/// Takes it back, at the end of the function that made the schedule, where the function has left the
/// variables alone: what those outside are when it is called, nobody knows before the text ends.
void leaveFunction(Value& value, Script& script);

/// The function as a formula in t, with the variables as the text leaves them. Where the constructor read
/// others, `splits` says that the formula may take its first tick from those. Throws Refused where there is
/// no such formula; `what` names the function.
std::string formulaOf(const Function& function, const Place& place, const std::string& what, bool splits,
                      Script& script);

} // namespace lrp::importer
