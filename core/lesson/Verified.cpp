#include "core/lesson/detail/Parts.h"
#include "core/lesson/Lesson.h"

#include <optional>

namespace lrp::lesson
{
namespace
{

using params::Json;

/// Where a member of the outermost object is in a JSON text that is right.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Behind the text in quotes that begins at `at`.
std::size_t behindText(std::string_view json, std::size_t at)
{
    for (++at; json[at] != '"'; ++at) {
        at += json[at] == '\\' ? 1 : 0;
    }
    return at + 1;
}

/// The value of the outermost member `key`.
std::optional<Span> valueOf(std::string_view json, std::string_view key)
{
    std::size_t depth = 0;
    bool isKey = false;
    bool isFound = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const std::size_t end = behindText(json, i);
            isKey = !isFound && depth == 1 && params::parsed(json.substr(i, end - i)) == key;
            i = end - 1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (depth == 1 && c == ':' && !isFound) {
            isFound = isKey;
            begin = i + 1;
        } else if (depth == 1 && isFound && (c == ',' || c == '}')) {
            return Span{json.find_first_not_of(" \t\r\n", begin),
                        json.find_last_not_of(" \t\r\n", i - 1) + 1};
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::nullopt;
}

/// A line for each claim, so that a change shows which has moved.
std::string figuresText(const Json& verified)
{
    std::string text = "{";
    for (const auto& [key, value] : verified.items()) {
        text += text.size() > 1 ? ",\n  " : "";
        text += params::dump(Json(key)) + ": ";
        if (key != "claims" || !value.is_object()) {
            text += params::dump(value);
            continue;
        }
        text += "{";
        std::string separator = "\n    ";
        for (const auto& [claim, figures] : value.items()) {
            text += separator + params::dump(Json(claim)) + ": " + params::dump(figures);
            separator = ",\n    ";
        }
        text += "}";
    }
    return text + "}";
}

} // namespace

std::string withVerified(const std::string& text, const Json& verified)
{
    const auto halves = halvesOf(text);
    const std::string_view json = halves->json;
    const auto start = static_cast<std::size_t>(json.data() - text.data());
    const std::string figures = figuresText(verified);
    if (const auto span = valueOf(json, "verified")) {
        return text.substr(0, start + span->begin) + figures + text.substr(start + span->end);
    }
    const std::size_t brace = json.rfind('}');
    const std::size_t last = json.find_last_not_of(" \t\r\n", brace - 1) + 1;
    return text.substr(0, start + last) + ",\n \"verified\": " + figures + text.substr(start + last);
}

} // namespace lrp::lesson
