#include "core/lesson/detail/Parts.h"
#include "core/lesson/Picture.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

namespace lrp::lesson
{
namespace
{

using params::Issue;
using params::Json;
using params::Result;

/// Takes the next line off the front of a text, without its end; a carriage return belongs to that.
std::string_view takeLine(std::string_view& text)
{
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

bool isUtf8(std::string_view line)
{
    try {
        params::dump(Json(std::string(line)));
        return true;
    } catch (const Json::type_error&) {
        return false;
    }
}

/// Without white space at both ends.
std::string_view stripped(std::string_view text)
{
    constexpr const char* kSpace = " \t\r\n";
    const auto begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

/// Goes through the lines under the front matter.
class BodyReader
{
public:
    BodyReader(const Halves& halves, Remarks& remarks)
        : m_rest(halves.body)
        , m_line(halves.bodyLine)
        , m_remarks(remarks)
    {
    }

    Body read()
    {
        for (; !m_rest.empty(); ++m_line) {
            const std::string_view line = takeLine(m_rest);
            if (!isUtf8(line)) {
                complain(translate("lesson", "has a byte that is no UTF-8; save the file as UTF-8"));
                return m_body;
            }
            take(line);
        }
        m_body.summary = stripped(m_body.summary);
        for (auto& [id, section] : m_body.sections) {
            section.text = stripped(section.text);
            section.notes = stripped(section.notes);
        }
        return m_body;
    }

private:
    void take(std::string_view line)
    {
        constexpr std::string_view kHeading = "## ";
        m_isCode = line.starts_with("```") ? !m_isCode : m_isCode;
        if (!m_isCode && line.starts_with(kHeading)) {
            open(std::string(stripped(line.substr(kHeading.size()))));
            return;
        }
        if (!m_isCode) {
            lookAt(line);
        }
        constexpr std::string_view kNotes = "> Notes:";
        m_isNote = !m_isCode && m_section != nullptr &&
                   (line.starts_with(kNotes) || (m_isNote && line.starts_with(">")));
        if (m_isNote) {
            line.remove_prefix(line.starts_with(kNotes) ? kNotes.size() : 1);
            line = line.starts_with(' ') ? line.substr(1) : line;
            m_section->notes.append(line).append("\n");
        } else {
            (m_section == nullptr ? m_body.summary : m_section->text).append(line).append("\n");
        }
    }

    void open(const std::string& id)
    {
        m_isNote = false;
        const auto [place, isNew] = m_body.sections.try_emplace(id);
        m_section = &place->second;
        if (!isNew) {
            complain(translate("lesson", "has the heading \"%1\" again, which line %2 has; needs a step once")
                         .arg(params::shortened(id, kShown))
                         .arg(std::to_string(m_section->line)));
            return;
        }
        m_section->line = m_line;
        if (m_body.sections.size() > kMostSteps) {
            complain(
                translate("lesson", "begins the text of another step; needs at most %1").arg(kMostSteps));
            m_rest = {};
        }
    }

    /// Pictures and tags of a line.
    void lookAt(std::string_view line)
    {
        for (const std::string_view address : picturesIn(line)) {
            if (++m_pictures > kMostPictures) {
                complain(translate("lesson", "has one picture more than %1, the most of a lesson")
                             .arg(kMostPictures));
                m_rest = {};
                return;
            }
            if (const std::string wrong = pictureProblem(address); !wrong.empty()) {
                complain(translate("lesson", "has a picture that %1", "what is wrong, as \"has no end\"")
                             .arg(wrong));
            }
        }
        if (line.find("</") != std::string_view::npos && m_remarks.notes.size() < kMostRemarks) {
            m_remarks.notes.push_back(
                translate("lesson", "line %1 has HTML, which is shown as text").arg(std::to_string(m_line)));
        }
    }

    void complain(std::string message)
    {
        m_remarks.issues.push_back({lineName(m_line), std::move(message)});
        if (m_remarks.issues.size() >= kMostRemarks) { // nobody reads on
            m_rest = {};
        }
    }

    static constexpr std::size_t kShown = 60;
    static constexpr std::size_t kMostRemarks = 100;
    std::string_view m_rest;
    std::size_t m_line;
    Remarks& m_remarks;
    Body m_body;
    Section* m_section = nullptr;
    std::size_t m_pictures = 0;
    bool m_isNote = false;
    bool m_isCode = false;
};

} // namespace

Result<Halves> halvesOf(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    std::string_view rest = text;
    if (rest.starts_with(kByteOrderMark)) {
        rest.remove_prefix(kByteOrderMark.size());
    }
    if (takeLine(rest) != "---json") {
        return Issue{lineName(1), translate("lesson", "does not begin a lesson, whose first line is ---json, "
                                                      "with a JSON object below it and --- at its end")};
    }
    const char* const begin = rest.data();
    for (std::size_t line = 2; !rest.empty(); ++line) {
        const char* const end = rest.data();
        if (takeLine(rest) == "---") {
            return Halves{
                .json = {begin, static_cast<std::size_t>(end - begin)}, .body = rest, .bodyLine = line + 1};
        }
    }
    return Issue{
        lineName(1),
        translate("lesson", "begins the front matter, which nothing ends; needs a line --- behind its JSON")};
}

Body readBody(const Halves& halves, Remarks& remarks)
{
    return BodyReader(halves, remarks).read();
}

} // namespace lrp::lesson
