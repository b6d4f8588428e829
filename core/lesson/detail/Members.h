#pragma once

#include "core/params/Json.h"

#include <string>
#include <string_view>
#include <vector>

namespace lrp::lesson
{

/// What reading a lesson gathers.
struct Remarks {
    params::Issues issues;
    std::vector<std::string> notes;
    bool isNewer = false; ///< the file is of a later version: what is not understood is left out with a note
};

/// "line 3", where an issue is of a text.
std::string lineName(std::size_t number);

/// Reads the members of one object, and says of each what is wrong with it. done() says what nobody asked
/// for.
class Members
{
public:
    Members(const params::Json& json, std::string pointer, Remarks& remarks);

    /// nullptr where there is none, which is an issue where it is needed.
    const params::Json* find(std::string_view key, bool isNeeded = false);
    std::string place(std::string_view key) const { return params::child(m_pointer, key); }

    /// A text of at most `longest` bytes; as it is where there is none.
    void text(std::string_view key, std::string& value, bool isNeeded = false, std::size_t longest = 2000);
    /// One of `names`.
    void word(std::string_view key, std::string& value, const std::vector<std::string>& names);
    /// Lower-case letters, digits and hyphens, as addresses have.
    void id(std::string_view key, std::string& value, bool isNeeded);
    void number(std::string_view key, double& value, const params::Range& range, bool isNeeded = false);
    void whole(std::string_view key, std::int64_t& value, const params::Range& range);
    void flag(std::string_view key, bool& value);
    /// The elements of a list of texts.
    std::vector<std::string> texts(std::string_view key, std::size_t most);
    /// The elements of a list of objects; nullptr where there is none.
    const params::Json* list(std::string_view key, std::size_t least, std::size_t most, std::string_view what,
                             bool isNeeded);

    void complain(std::string_view key, std::string message);
    /// Once all has been asked for.
    void done(std::string_view owner);

private:
    const params::Json& m_json;
    std::string m_pointer;
    Remarks& m_remarks;
    std::vector<std::string> m_known;
};

} // namespace lrp::lesson
