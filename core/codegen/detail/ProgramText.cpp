#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Phrase.h"
#include "core/params/Text.h"

#include <algorithm>
#include <functional>

/// Whole programs: their lists, their functions and the helpers these need.
namespace lrp::codegen
{

using namespace expr;

namespace
{

const std::string kIndent = "    ";

void printBody(const Block& block, Language language, const std::string& indent, std::string& text)
{
    const bool cpp = language == Language::Cpp;
    const char* const end = cpp ? ";\n" : "\n";
    for (const auto& let : block.lets) {
        text += indent + (cpp ? "const double " : "") + let.name + " = " + print(let.value, language) + end;
    }
    for (const auto& branch : block.branches) {
        const std::string condition = print(branch.condition, language);
        text += indent + (cpp ? "if (" + condition + ") {\n" : "if " + condition + ":\n");
        printBody(branch.then, language, indent + kIndent, text);
        text += cpp ? indent + "}\n" : "";
    }
    if (block.branches.empty()) {
        text += indent + "return " + print(block.value, language) + end;
    } else {
        printBody(block.rest.front(), language, indent, text);
    }
}

/// A body without branches: every intermediate value is computed, a choice made at the end.
Phrase printArrays(const Block& block, Language language, std::string& lets)
{
    for (const auto& let : block.lets) {
        lets += kIndent + let.name + " = " + print(let.value, language) + "\n";
    }
    if (block.branches.empty()) {
        return {print(block.value, language)};
    }
    std::vector<Phrase> choices;
    for (const auto& branch : block.branches) {
        choices.push_back({language == Language::Jax ? "jnp.where" : "ops.where",
                           '(',
                           {{print(branch.condition, language)}, printArrays(branch.then, language, lets)}});
    }
    Phrase result = printArrays(block.rest.front(), language, lets);
    for (auto choice = choices.rbegin(); choice != choices.rend(); ++choice) {
        choice->items.push_back(std::move(result));
        result = std::move(*choice);
    }
    return result;
}

std::string printFunction(const Function& function, Language language)
{
    if (language == Language::Cpp) {
        std::string text = "double " + function.name + "(double t)\n{\n";
        printBody(function.body, language, kIndent, text);
        return text + "}\n";
    }
    std::string text = "def " + function.name + "(t):\n";
    if (language == Language::Python) {
        printBody(function.body, language, kIndent, text);
        return text;
    }
    std::string lets;
    const Phrase value = printArrays(function.body, language, lets);
    return text + lets + kIndent + "return " + layout(value, 11, kIndent.size()) + "\n";
}

/// Calls `visit(node)` for every expression of the program.
void forEachExpr(const Program& program, const std::function<void(const ExprNode&)>& visit)
{
    const std::function<void(const Expr&)> inside = [&](const Expr& expr) {
        visit(expr.node());
        std::visit(
            [&]<class Node>(const Node& node) {
                if constexpr (requires { node.left; }) {
                    inside(node.left);
                    inside(node.right);
                } else if constexpr (requires { node.arguments; }) {
                    std::for_each(node.arguments.begin(), node.arguments.end(), inside);
                } else if constexpr (requires { node.condition; }) {
                    inside(node.condition);
                    inside(node.then);
                    inside(node.otherwise);
                } else if constexpr (requires { node.of; }) {
                    inside(node.of);
                } else if constexpr (requires { node.t; }) {
                    inside(node.t);
                } else if constexpr (requires { node.index; }) {
                    inside(node.index);
                }
            },
            expr.node().kind);
    };
    const std::function<void(const Block&)> within = [&](const Block& block) {
        for (const auto& let : block.lets) {
            inside(let.value);
        }
        for (const auto& branch : block.branches) {
            inside(branch.condition);
            within(branch.then);
        }
        std::for_each(block.rest.begin(), block.rest.end(), within);
        inside(block.value);
    };
    for (const Function& function : program.functions) {
        within(function.body);
    }
}

bool uses(const Program& program, const std::function<bool(const ExprNode&)>& what)
{
    bool found = false;
    forEachExpr(program, [&](const ExprNode& node) { found = found || what(node); });
    return found;
}

template <class Kind>
bool has(const Program& program)
{
    return uses(program, [](const ExprNode& node) { return std::holds_alternative<Kind>(node.kind); });
}

bool calls(const Program& program, Fn function)
{
    return uses(program, [function](const ExprNode& node) {
        const auto* call = std::get_if<Call>(&node.kind);
        return call && call->function == function;
    });
}

bool drawsAs(const Program& program, schedule::curve::Draw kind)
{
    return uses(program, [kind](const ExprNode& node) {
        const auto* draw = std::get_if<Draw>(&node.kind);
        return draw && draw->draw == kind;
    });
}

constexpr const char* kPythonNormal = R"(def normalNoise(t, share, seed):
    generator = torch.Generator().manual_seed(seed + int(t))
    for _ in range(20000):
        noise = torch.randn(1, generator=generator).item()
        if abs(noise) < share:
            return noise
    return 0.0
)";
constexpr const char* kPythonUniform = R"(def uniformNoise(t, share, seed):
    generator = torch.Generator().manual_seed(seed + int(t))
    return 2 * (torch.rand(1, generator=generator).item() - 0.5) * share
)";
constexpr const char* kCppNormal = R"(double normalNoise(double t, double share, std::uint64_t seed)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed + static_cast<std::uint64_t>(t));
    for (int i = 0; i < 20000; ++i) {
        const double noise = torch::randn({1}, generator).item<double>();
        if (std::abs(noise) < share) {
            return noise;
        }
    }
    return 0.0;
}
)";
constexpr const char* kCppUniform = R"(double uniformNoise(double t, double share, std::uint64_t seed)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed + static_cast<std::uint64_t>(t));
    return 2.0 * (torch::rand({1}, generator).item<double>() - 0.5) * share;
}
)";
constexpr const char* kCppProduct = R"(double product(double (*factor)(double), double last)
{
    double value = 1.0;
    for (double k = 1.0; k <= last; k += 1.0) {
        value *= factor(k);
    }
    return value;
}
)";
constexpr const char* kCppMod = R"(double mod(double x, double y)
{
    const double rest = std::fmod(x, y);
    return rest != 0.0 && (rest < 0.0) != (y < 0.0) ? rest + y : rest;
}
)";

std::vector<std::string> helpers(const Program& program, Language language)
{
    const bool cpp = language == Language::Cpp;
    std::vector<std::string> blocks;
    if (cpp && has<Pi>(program)) {
        blocks.emplace_back("constexpr double kPi = 3.141592653589793;\n");
    }
    if (cpp && has<ProductUpTo>(program)) {
        blocks.emplace_back(kCppProduct);
    }
    if (cpp && calls(program, Fn::Mod)) {
        blocks.emplace_back(kCppMod);
    }
    if (drawsAs(program, schedule::curve::Draw::Normal)) {
        blocks.emplace_back(cpp ? kCppNormal : kPythonNormal);
    }
    if (drawsAs(program, schedule::curve::Draw::Uniform)) {
        blocks.emplace_back(cpp ? kCppUniform : kPythonUniform);
    }
    return blocks;
}

} // namespace

std::string print(const Program& program, Language language)
{
    std::vector<std::string> blocks;
    std::string lists;
    for (const Program::List& list : program.lists) {
        const std::string name = listName(list.name, language);
        const std::string values = listLiteral(list.values, language);
        lists += language == Language::Cpp ? "const std::vector<double> " + name + values + ";\n"
                                           : name + " = " + values + "\n";
    }
    if (!lists.empty()) {
        blocks.push_back(std::move(lists));
    }
    for (std::string& helper : helpers(program, language)) {
        blocks.push_back(std::move(helper));
    }
    for (const Function& function : program.functions) {
        blocks.push_back(printFunction(function, language));
    }
    return params::joined(blocks, language == Language::Cpp ? "\n" : "\n\n");
}

std::vector<std::string> modulesOf(const Program& program)
{
    std::vector<std::string> modules;
    if (has<Passed>(program)) {
        modules.emplace_back("bisect");
    }
    const bool usesMath = uses(program, [](const ExprNode& node) {
        const auto* call = std::get_if<Call>(&node.kind);
        return std::holds_alternative<Pi>(node.kind) || std::holds_alternative<ProductUpTo>(node.kind) ||
               (call && isInMath(call->function));
    });
    if (usesMath) {
        modules.emplace_back("math");
    }
    return modules;
}

bool drawsNoise(const Program& program)
{
    return has<Draw>(program);
}

} // namespace lrp::codegen
