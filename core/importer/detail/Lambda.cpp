#include "core/importer/detail/Lambda.h"

#include "core/importer/detail/Evaluator.h"
#include "core/importer/detail/Formula.h"
#include "core/schedule/Function.h"
#include "core/text/Translate.h"

namespace lrp::importer
{
namespace
{

/// The lambda as a formula, with the variables as they are now.
std::string formulaNow(const Lambda& lambda, Script& script)
{
    ++script.calls;
    return formulaFrom(lambda.node, [&](const Node& part) {
        return evaluate(part, script, *lambda.scope, lambda.node.place.line);
    });
}

template <class Change>
void changeFunctions(Value& value, Change change)
{
    if (auto* function = std::get_if<Function>(&value.content)) {
        change(*function);
    } else if (const List* list = value.list()) {
        auto changed = std::make_shared<List>(*list);
        for (Value& item : changed->items) {
            if (auto* inner = std::get_if<Function>(&item.content)) {
                change(*inner);
            }
        }
        value.content = std::shared_ptr<const List>(std::move(changed));
    }
}

} // namespace

Weight weigh(const Lambda& lambda)
{
    constexpr std::size_t kBytes = 100; // of the text, that weigh as much as a number
    return {.size = 1 + (lambda.node.end - lambda.node.place.offset) / kBytes};
}

void callFirst(Value& value, Script& script)
{
    constexpr std::size_t kMostCalls = 5000; // each is translated anew
    if (script.calls > kMostCalls) {
        script.complain(value.place,
                        translate("importer", "needs fewer lambdas in one text: it calls more than %1")
                            .arg(std::to_string(kMostCalls)));
        return;
    }
    changeFunctions(value, [&script](Function& function) {
        try {
            function.first = formulaNow(*function.lambda, script);
        } catch (const Refused& refusal) {
            function.failure = std::make_shared<const Opaque>(Opaque{refusal.place, refusal.what()});
        }
    });
}

void leaveFunction(Value& value, Script& script)
{
    changeFunctions(value, [&script](Function& function) {
        try {
            if (!function.failure && function.first == formulaNow(*function.lambda, script)) {
                function.first.clear();
            }
        } catch (const Refused&) {
            function.first.clear(); // nor is it known now
        }
        function.failure.reset();
    });
}

void callLater(Value& value)
{
    changeFunctions(value, [](Function& function) {
        function.first.clear();
        function.failure.reset();
    });
}

std::string formulaOf(const Function& function, const Place& place, const std::string& what, bool splits,
                      Script& script)
{
    if (function.failure) {
        throw Refused(function.failure->place, function.failure->message);
    }
    std::string later = formulaNow(*function.lambda, script);
    if (function.first.empty() || function.first == later) {
        return later;
    }
    if (!splits) {
        throw Refused(place,
                      translate("importer", "%1 reads a variable that is assigned anew after the schedule is "
                                            "made, which calls it before and after; assign it further up")
                          .arg(what));
    }
    std::string both = "t < 1 ? (" + function.first + ") : (" + later + ")";
    if (const std::string problem = schedule::problemIn(both); !problem.empty()) {
        throw Refused(place, translate("importer", "as a formula, %1: %2").arg(shown(both)).arg(problem));
    }
    script.remark(translate("importer",
                            "%1 (%2) reads a variable that is assigned anew after the schedule is made: "
                            "the first tick has the value before, later ones have the value after")
                      .arg(what)
                      .arg(place.text()));
    return both;
}

} // namespace lrp::importer
