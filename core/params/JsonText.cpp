#include "core/params/JsonText.h"

#include "core/params/Json.h"
#include "core/text/Translate.h"

#include <set>
#include <stdexcept>
#include <vector>

namespace lrp::params
{
namespace
{

/// Follows the parser through a text, knows where it is, and stops it where the text breaks a limit.
class Watch
{
public:
    struct Refused : std::runtime_error {
        using std::runtime_error::runtime_error;
    };

    void on(Json::parse_event_t event, const Json& value)
    {
        using Event = Json::parse_event_t;
        switch (event) {
        case Event::object_start:
        case Event::array_start:
            open(event == Event::array_start);
            break;
        case Event::key:
            name(value.get_ref<const std::string&>());
            break;
        case Event::object_end:
        case Event::array_end:
            m_open.pop_back();
            next();
            break;
        case Event::value:
            next();
            break;
        }
    }

    /// The JSON pointer of what is being read.
    std::string pointer() const
    {
        std::string text;
        for (const Level& level : m_open) {
            text = child(text, level.isArray ? std::to_string(level.index) : level.name);
        }
        return text;
    }

private:
    /// A bracket that is open.
    struct Level {
        bool isArray = false;
        std::size_t index = 0; ///< of the element being read
        std::string name;      ///< of the member being read
        std::set<std::string> names;
    };

    void open(bool isArray)
    {
        constexpr std::size_t kDeepest = 64;
        if (m_open.size() == kDeepest) {
            throw Refused(translate("params", "is nested more than %1 deep").arg(kDeepest));
        }
        m_open.push_back({.isArray = isArray, .index = 0, .name = {}, .names = {}});
    }

    void name(const std::string& name)
    {
        constexpr std::size_t kMost = 256;
        Level& level = m_open.back();
        if (name.size() > kMost) {
            throw Refused(translate("params", "has a member whose name has %1 bytes; needs at most %2")
                              .arg(std::to_string(name.size()))
                              .arg(kMost));
        }
        level.name = name;
        if (!level.names.insert(name).second) {
            throw Refused(translate("params", "gives %1 twice; needs it once").arg(pointer()));
        }
        if (level.names.size() > kMost) {
            throw Refused(
                translate("params", "has more than %1 members in one object, of which %2 is the next")
                    .arg(kMost)
                    .arg(pointer()));
        }
    }

    void next()
    {
        if (!m_open.empty()) {
            ++m_open.back().index;
        }
    }

    std::vector<Level> m_open;
};

/// nlohmann's sentence without its number, short and in UTF-8 whatever it quotes.
std::string reasonIn(const Json::exception& error)
{
    constexpr std::size_t kLongest = 200;
    std::string reason = error.what();
    if (const auto start = reason.find("] "); start != std::string::npos) {
        reason.erase(0, start + 2);
    }
    const std::string escaped = dump(Json(reason), -1, Json::error_handler_t::replace);
    return shortened(parsed(escaped).get<std::string>(), kLongest);
}

} // namespace

Result<Json> parseJson(const std::string& text, const std::string& place)
{
    Watch watch;
    try {
        return Json::parse(text, [&watch](int, Json::parse_event_t event, Json& value) {
            watch.on(event, value);
            return true;
        });
    } catch (const Watch::Refused& refusal) {
        return Issue{place, refusal.what()};
    } catch (const Json::out_of_range&) {
        constexpr const char* kLowest = "-1.8e308";
        constexpr const char* kHighest = "1.8e308";
        const std::string at = watch.pointer();
        return Issue{
            place,
            at.empty()
                ? translate("params", "is a number that is too large; needs numbers from %1 to %2")
                      .arg(kLowest)
                      .arg(kHighest)
                : translate("params", "has at %3 a number that is too large; needs numbers from %1 to %2")
                      .arg(kLowest)
                      .arg(kHighest)
                      .arg(at)};
    } catch (const Json::exception& error) {
        return Issue{place, translate("params", "is not JSON: %1").arg(reasonIn(error))};
    }
}

} // namespace lrp::params
