#include "core/codegen/detail/Call.h"

#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Translate.h"
#include "core/params/Json.h"
#include "core/params/Text.h"

#include <algorithm>
#include <charconv>

namespace lrp::codegen
{
namespace
{

using params::Entry;
using params::Field;
using params::Json;
using params::Kind;

/// Writes a schedule and its parts as PyTorch constructors.
class TorchWriter
{
public:
    explicit TorchWriter(double ticks)
        : m_ticks(ticks)
    {
    }

    std::optional<Constructor> write(const Json& schedule)
    {
        m_result.phrase = constructor(schedule);
        return m_failed ? std::nullopt : std::optional(std::move(m_result));
    }

private:
    Phrase fail()
    {
        m_failed = true;
        return {};
    }

    Phrase constructor(const Json& schedule)
    {
        const Entry* entry = params::find(schedule::entries(), schedule["type"].get<std::string>());
        const auto dot = entry ? entry->torch.rfind('.') : std::string::npos;
        if (dot == std::string::npos) {
            return fail();
        }
        const std::string name = entry->torch.substr(dot + 1);
        m_result.imports[entry->torch.substr(0, dot)].insert(name);
        Phrase call{.head = name, .open = '('};
        if (name != "ChainedScheduler") { // which takes its optimizer from its parts
            call.items.push_back({"optimizer"});
        }
        for (const Field& field : entry->fields) {
            const Json& value = schedule[field.key];
            if (field.required || value != field.defaultValue) {
                Phrase argument = phrase(value, field);
                argument.head = field.key + "=" + argument.head;
                call.items.push_back(std::move(argument));
            }
        }
        return call;
    }

    Phrase phrase(const Json& value, const Field& field)
    {
        if (field.kind == Kind::Schedules) {
            Phrase list{.open = '['};
            for (const Json& part : value) {
                list.items.push_back(constructor(part));
            }
            return list;
        }
        if (field.kind != Kind::Function || value.is_null()) {
            return {pythonLiteral(value)};
        }
        const bool perGroup = value.is_array() && !value.front().is_number();
        if (!perGroup) {
            return function(value);
        }
        Phrase list{.open = '['};
        for (const Json& one : value) {
            list.items.push_back(function(one));
        }
        return list;
    }

    Phrase function(const Json& value)
    {
        const std::string text = value.is_array() ? table(value) : formula(value.get<std::string>());
        return {text};
    }

    std::string table(const Json& value)
    {
        const auto values = value.get<std::vector<double>>();
        const std::string name = "TABLE" + (m_tables > 0 ? std::to_string(m_tables + 1) : std::string());
        ++m_tables;
        const std::string literal = listLiteral(values, Language::Python);
        m_result.definitions += name + " = " + literal + "\n";
        std::string text = "lambda t: " + name + "[min(int(t), " + std::to_string(values.size() - 1) + ")]";
        m_result.functions[text] = params::parsedOrDiscarded(literal);
        m_failed = m_failed || values.size() > kMostNumbers;
        return text;
    }

    std::string formula(const std::string& source)
    {
        const auto expr = translate(source);
        if (!expr) {
            m_failed = true;
            return {};
        }
        const Program program{.functions = {{"f", {.value = *expr}}}};
        for (std::string& module : modulesOf(program)) {
            m_result.modules.insert(std::move(module));
        }
        std::string text = "lambda t: " + print(*expr, Language::Python);
        Json values = Json::array();
        for (double t = 0.0; t <= m_ticks; t += 1.0) {
            // What is never used may be no number, such as ln(0) at t = 0 of a running product.
            const double value = evaluate(program, "f", t, true);
            values.push_back(std::isfinite(value) || t > 0.0 ? value : 0.0);
        }
        m_result.functions[text] = std::move(values);
        return text;
    }

    double m_ticks;
    int m_tables = 0;
    bool m_failed = false;
    Constructor m_result;
};

/// Reads the Python that the writers write.
class Reader
{
public:
    Reader(std::string_view text, std::string prefix, const std::map<std::string, Json>& functions)
        : m_text(text)
        , m_prefix(std::move(prefix))
        , m_functions(functions)
    {
    }

    std::optional<Json> read()
    {
        Json json = value();
        skipSpace();
        return m_failed || !m_text.empty() ? std::nullopt : std::optional(std::move(json));
    }

private:
    void skipSpace()
    {
        while (!m_text.empty() && (m_text.front() == ' ' || m_text.front() == '\n')) {
            m_text.remove_prefix(1);
        }
    }

    bool take(char c)
    {
        skipSpace();
        if (m_text.empty() || m_text.front() != c) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    Json fail()
    {
        m_failed = true;
        return {};
    }

    std::string_view word()
    {
        skipSpace();
        std::size_t length = 0;
        const auto isPart = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                   c == '.';
        };
        while (length < m_text.size() && isPart(m_text[length])) {
            ++length;
        }
        const auto found = m_text.substr(0, length);
        m_text.remove_prefix(length);
        return found;
    }

    Json value()
    {
        skipSpace();
        if (m_text.empty()) {
            return fail();
        }
        const char first = m_text.front();
        if (first == '[') {
            return list();
        }
        if (first == '"') {
            return quoted();
        }
        if ((first >= '0' && first <= '9') || first == '-') {
            return number();
        }
        if (m_text.substr(0, 7) == "lambda ") {
            return function();
        }
        const std::string name(word());
        if (name == "True" || name == "False") {
            return name == "True";
        }
        if (name == "None") {
            return nullptr;
        }
        return take('(') ? call(name) : fail();
    }

    Json call(const std::string& name)
    {
        Json json{{"type", m_prefix + name.substr(name.rfind('.') + 1)}};
        while (!m_failed && !take(')')) {
            const std::string key(word());
            if (take('=')) {
                json[key] = value();
            } // else a positional argument, such as the optimizer
            if (!take(',') && (m_text.empty() || m_text.front() != ')')) {
                return fail();
            }
        }
        return json;
    }

    Json list()
    {
        Json json = Json::array();
        take('[');
        while (!m_failed && !take(']')) {
            json.push_back(value());
            if (!take(',') && (m_text.empty() || m_text.front() != ']')) {
                return fail();
            }
        }
        return json;
    }

    Json quoted()
    {
        const auto end = m_text.find('"', 1);
        if (end == std::string_view::npos) {
            return fail();
        }
        const std::string text(m_text.substr(1, end - 1));
        m_text.remove_prefix(end + 1);
        return text;
    }

    Json number()
    {
        const auto length = std::min(m_text.find_first_not_of("0123456789.e+-"), m_text.size());
        const std::string text(m_text.substr(0, length));
        m_text.remove_prefix(length);
        Json json = params::parsedOrDiscarded(text);
        return json.is_discarded() ? fail() : json;
    }

    Json function()
    {
        for (const auto& [text, values] : m_functions) {
            // One may begin as another does; what follows tells them apart.
            const char next = m_text.size() > text.size() ? m_text[text.size()] : '\0';
            if (m_text.substr(0, text.size()) == text && (next == ',' || next == ')' || next == ']')) {
                m_text.remove_prefix(text.size());
                return values;
            }
        }
        return fail();
    }

    std::string_view m_text;
    std::string m_prefix;
    const std::map<std::string, Json>& m_functions;
    bool m_failed = false;
};

} // namespace

std::optional<Constructor> torchConstructor(const Json& schedule, double ticks)
{
    return TorchWriter(ticks).write(schedule);
}

std::optional<Json> readBack(const std::string& code, const std::string& prefix,
                             const std::map<std::string, Json>& functions)
{
    return Reader(code, prefix, functions).read();
}

} // namespace lrp::codegen
