#include "core/importer/detail/Evaluator.h"

#include "core/importer/detail/Arithmetic.h"
#include "core/importer/detail/Constructors.h"
#include "core/importer/detail/Functions.h"
#include "core/importer/detail/Lambda.h"
#include "core/importer/detail/Optimizers.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <numbers>

namespace lrp::importer
{
namespace
{

class Evaluator
{
public:
    Evaluator(Script& script, Scope& scope, std::size_t line)
        : m_script(script)
        , m_scope(scope)
        , m_line(line)
    {
    }

    Value value(const Node& node)
    {
        try {
            return limited({content(node), node.place});
        } catch (const Refused& refusal) {
            return {Opaque{refusal.place, refusal.what()}, node.place};
        }
    }

private:
    Value::Content content(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Numeral:
            return from(literal(node.text, node.place));
        case NodeKind::Text:
            return text(node);
        case NodeKind::Name:
            return name(node);
        case NodeKind::List:
            return list(node);
        case NodeKind::Call:
            return call(node);
        case NodeKind::Lambda:
            return function(node);
        case NodeKind::Unary:
            return unary(node);
        case NodeKind::Arithmetic:
        case NodeKind::Power:
            return arithmetic(node);
        default:
            return unknown(node);
        }
    }

    static Value::Content from(const Number& number)
    {
        return std::visit([](auto x) { return Value::Content(x); }, number);
    }

    Value::Content text(const Node& node) const
    {
        constexpr std::size_t kLongest = 200; // choices are short
        if (node.text.size() > kLongest) {
            throw Refused(node.place, translate("importer", "is a long string; needs a short one"));
        }
        return node.text;
    }

    /// An expression of no use here. What is constructed inside it counts.
    Value::Content unknown(const Node& node)
    {
        for (const Node& child : node.children) {
            value(child);
        }
        return Opaque{
            node.place,
            translate("importer", "%1 is not worked out here; write its value").arg(m_script.shownAt(node))};
    }

    Value::Content name(const Node& node)
    {
        if (const Value* variable = find(node)) {
            return known(*variable, node);
        }
        if (node.text == "True" || node.text == "False") {
            return node.text == "True";
        }
        if (node.text == "None") {
            return None{};
        }
        const std::string resolved = m_script.resolved(node.text);
        const std::string_view bare = withoutModule(resolved);
        if (bare == "pi") {
            return std::numbers::pi;
        }
        if (bare == "e" && bare.size() != node.text.size()) {
            return std::numbers::e;
        }
        return Opaque{node.place,
                      translate("importer", "%1 was never assigned; write its value, or assign it further up")
                          .arg(shown(node.text))};
    }

    /// The variable of this name. A parameter is unknown; one that is called as a variable outside is taken
    /// to have its value, and that is said.
    const Value* find(const Node& node)
    {
        const Scope* parameterOf = nullptr;
        for (Scope* scope = &m_scope; scope != nullptr; scope = scope->outer) {
            if (const auto found = scope->names.find(node.text); found != scope->names.end()) {
                const Value& value = found->second;
                if (parameterOf != nullptr && (isNumber(value) || value.list() != nullptr)) {
                    m_script.remark(
                        translate("importer", "%1 is a parameter of %2; taken for it is the %1 of line %3")
                            .arg(shown(node.text))
                            .arg(shown(parameterOf->function))
                            .arg(std::to_string(value.place.line)));
                }
                if (m_line == 0 && scope != &m_scope) {
                    scope->readers[node.text] = m_scope.function;
                }
                return &value;
            }
            parameterOf =
                parameterOf == nullptr && scope->parameters.contains(node.text) ? scope : parameterOf;
        }
        if (parameterOf != nullptr) {
            throw Refused(node.place,
                          translate("importer", "%1 is a parameter of %2, whose call is not followed here; "
                                                "write its value, or assign it further up")
                              .arg(shown(node.text))
                              .arg(shown(parameterOf->function)));
        }
        return nullptr;
    }

    /// Keeps where its variables are looked for; defaults are bound at once.
    Value::Content function(const Node& node)
    {
        Scope* scope = &m_scope;
        if (node.children.size() > 1) {
            Scope& own = m_script.newScope(m_scope);
            for (std::size_t i = 1; i < node.children.size(); ++i) {
                own.names[node.children[i].text] = value(node.children[i].children.front());
            }
            scope = &own;
        }
        return Function{std::make_shared<const Lambda>(Lambda{node, scope})};
    }

    Value::Content known(const Value& value, const Node& node) const
    {
        const auto* maybe = value.as<Opaque>() != nullptr ? value.as<Opaque>()->maybe.get() : nullptr;
        if (maybe != nullptr && m_line >= maybe->firstLine && m_line <= maybe->lastLine) {
            return known(maybe->value, node);
        }
        Value::Content content = value.content;
        if (auto* opaque = std::get_if<Opaque>(&content); opaque && opaque->isWhereUsed) {
            opaque->place = node.place;
        }
        return content;
    }

    Value::Content list(const Node& node)
    {
        List list;
        for (const Node& child : node.children) {
            list.items.push_back(value(child));
            list.weight.add(weigh(list.items.back()));
            if (list.weight.size > kLargestValue) {
                break; // limited() says so
            }
        }
        return std::make_shared<const List>(std::move(list));
    }

    Number number(const Node& node)
    {
        const Value result = value(node);
        if (const auto* opaque = result.as<Opaque>()) {
            throw Refused(opaque->place, opaque->message);
        }
        if (!isNumber(result)) {
            throw Refused(node.place, translate("importer", "%1 is %2; arithmetic needs numbers")
                                          .arg(m_script.shownAt(node))
                                          .arg(kindName(result)));
        }
        return numberIn(result);
    }

    Value::Content unary(const Node& node)
    {
        const Number operand = number(node.children.front());
        if (node.text == "not") {
            return real(operand) == 0.0;
        }
        if (node.text == "~") {
            return unknown(node);
        }
        return from(node.text == "-" ? negated(operand, node.place) : operand);
    }

    Value::Content arithmetic(const Node& node)
    {
        Number result = number(node.children.front());
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            const std::string op = node.kind == NodeKind::Power ? "**" : node.words[i - 1];
            if (std::string_view("+-*/%").find(op) == std::string_view::npos && op != "//" && op != "**") {
                throw Refused(node.place,
                              translate("importer", "%1 is not worked out here; write the value").arg(op));
            }
            result = calculate(result, op, number(node.children[i]), node.place);
        }
        return from(result);
    }

    Value::Content call(const Node& node)
    {
        const Arguments arguments = argumentsOf(node);
        const Node& callee = node.children.front();
        if (callee.kind != NodeKind::Name) {
            value(callee);
            return Opaque{node.place, translate("importer", "%1 is not worked out here; write its value")
                                          .arg(m_script.shownAt(node))};
        }
        const std::string function = m_script.resolved(callee.text);
        if (const params::Entry* entry = findSchedule(function)) {
            return construct(*entry, arguments, node.place, m_script);
        }
        if (isOptimizer(function)) {
            m_script.optimizers.push_back(constructOptimizer(function, arguments, m_script));
            return m_script.optimizers.back();
        }
        return isFunction(function) ? compute(function, arguments, node) : unknownCall(function, node);
    }

    Arguments argumentsOf(const Node& node)
    {
        Arguments arguments;
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            const Node& argument = node.children[i];
            arguments.push_back({argument.text, argument.place, value(argument.children.front())});
        }
        return arguments;
    }

    Value::Content compute(const std::string& function, const Arguments& arguments, const Node& node)
    {
        std::vector<Value> values;
        for (const Argument& argument : arguments) {
            const auto* opaque = argument.value.as<Opaque>();
            if (!argument.keyword.empty() || (opaque && function == "len")) {
                return unknown(node);
            }
            if (opaque) {
                return *opaque;
            }
            values.push_back(argument.value);
        }
        try {
            return lrp::importer::call(function, values, node.place);
        } catch (const Refused& refusal) {
            throw Refused(refusal.place,
                          //: a call, and what is wrong with it: "max() is given no numbers"
                          translate("importer", "%1 %2").arg(m_script.shownAt(node)).arg(refusal.what()));
        }
    }

    Value::Content unknownCall(const std::string& function, const Node& node)
    {
        constexpr std::size_t kEnough = 20;
        if (seemsSchedule(function)) {
            m_script.complain(node.place, m_script.isFull() ? "" : notASchedule(function));
            return Opaque{node.place, ""};
        }
        Opaque opaque{
            node.place,
            translate("importer", "%1 is not known here; write its value").arg(m_script.shownAt(node)),
            function};
        if (m_script.unknownCalls.size() < kEnough) {
            m_script.unknownCalls.push_back(opaque);
        }
        return opaque;
    }

    Script& m_script;
    Scope& m_scope;
    std::size_t m_line; ///< 0: of the present statement
};

void assign(const std::string& name, const Value& value, Script& script)
{
    if (const auto schedule = value.built(); schedule && schedule->name.empty()) {
        schedule->name = name;
    }
    script.assign(name, value);
}

bool mentions(const Node& node, const std::string& name)
{
    return (node.kind == NodeKind::Name && node.text == name) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [&](const Node& child) { return mentions(child, name); });
}

/// The loop that a statement stands in, if it makes a variable of what it was before.
const Block* loopThatCounts(const Statement& statement, const Script& script)
{
    const std::vector<std::string>& target = statement.targets.front();
    if (target.size() != 1 || (statement.text.empty() && !mentions(statement.value, target.front()))) {
        return nullptr;
    }
    for (auto block = script.blocks.rbegin(); block != script.blocks.rend(); ++block) {
        if (block->kind == Block::Kind::Loop || block->kind == Block::Kind::Function) {
            return block->kind == Block::Kind::Loop ? &*block : nullptr;
        }
    }
    return nullptr;
}

void assignAll(const std::vector<std::string>& target, const Value& value, Script& script)
{
    const List* list = value.list();
    if (target.size() == 1) {
        assign(target.front(), value, script);
        return;
    }
    for (std::size_t i = 0; i < target.size(); ++i) {
        const bool fits = list && list->items.size() == target.size();
        const Value unknown{
            Opaque{value.place,
                   translate("importer", "%1 is not told here; assign it a value").arg(shown(target[i]))},
            value.place};
        assign(target[i], fits ? list->items[i] : unknown, script);
    }
}

/// x += 1 as x = x + 1.
Node onTop(const Statement& statement)
{
    const std::vector<std::string>& target = statement.targets.front();
    Node old{.kind = NodeKind::Name, .place = statement.value.place, .end = statement.value.end};
    old.text = target.size() == 1 ? target.front() : "";
    Node sum{.kind = NodeKind::Arithmetic, .place = old.place, .end = old.end, .words = {statement.text}};
    sum.children = {std::move(old), statement.value};
    return sum;
}

} // namespace

Value evaluate(const Node& node, Script& script)
{
    return evaluate(node, script, script.scope(), 0);
}

Value evaluate(const Node& node, Script& script, Scope& scope, std::size_t line)
{
    return Evaluator(script, scope, line).value(node);
}

void execute(const Statement& statement, Script& script)
{
    for (const auto& [alias, name] : statement.aliases) {
        script.aliases[alias] = name;
    }
    if (statement.kind == StatementKind::Definition) {
        const std::string message =
            translate("importer", "%1 is defined with def, which is not read; write it as a lambda, as in %2")
                .arg(shown(statement.text))
                .arg("lambda epoch: 0.95 ** epoch");
        script.assign(statement.text, {Opaque{.place = {}, .message = message, .isWhereUsed = true}, {}});
    } else if (statement.kind == StatementKind::Value) {
        evaluate(statement.value, script);
    } else if (statement.kind == StatementKind::Assignment) {
        Value value = evaluate(statement.text.empty() ? statement.value : onTop(statement), script);
        if (const Block* loop = loopThatCounts(statement, script); loop != nullptr && isNumber(value)) {
            value.content =
                Opaque{.place = value.place,
                       .message = translate("importer", "%1 changes with every turn of the %2 of line %3, "
                                                        "which is not worked out here; write its value")
                                      .arg(shown(statement.targets.front().front()))
                                      .arg(loop->word)
                                      .arg(std::to_string(loop->place.line)),
                       .isWhereUsed = true};
        }
        for (const std::vector<std::string>& target : statement.targets) {
            assignAll(target, value, script);
        }
    }
}

} // namespace lrp::importer
