#include "core/importer/PyTorch.h"

#include "core/importer/detail/Blocks.h"
#include "core/importer/detail/Constructors.h"
#include "core/importer/detail/Evaluator.h"
#include "core/importer/detail/Settings.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/schedule/Schedule.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::importer
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;

constexpr std::size_t kLargest = 65'536;

bool isUtf8(const std::string& text)
{
    try {
        params::dump(Json(text));
        return true;
    } catch (const Json::exception&) {
        return false;
    }
}

bool namesSchedule(const Line& line)
{
    return std::any_of(line.begin(), line.end(), [](const Token& token) {
        return token.kind == TokenKind::Name && (findSchedule(token.text) || seemsSchedule(token.text));
    });
}

/// One pass over the statements of a text.
class Reader
{
public:
    explicit Reader(const std::string& text)
        : m_script(text)
    {
    }

    params::Result<Imported> read()
    {
        for (const Line& line : tokenize(m_script.source)) {
            place(line);
            statement(line);
        }
        closeBlocks({.line = static_cast<std::size_t>(-1), .column = 0}, m_script);
        if (m_script.issues.empty() && m_script.schedules.empty()) {
            nothingFound();
        }
        return m_script.issues.empty() ? finish(*chosen()) : std::move(m_script.issues);
    }

private:
    /// What stands behind a semicolon belongs where the line does.
    void place(const Line& line)
    {
        const Place& begin = line.front().place;
        if (begin.line != m_line) {
            m_line = begin.line;
            m_script.column = begin.column;
            closeBlocks(begin, m_script);
        }
    }

    void statement(const Line& line)
    {
        read(line);
        if (const auto rest = openBlock(line, m_script)) {
            read(*rest);
        }
    }

    void read(const Line& line)
    {
        try {
            const Statement parsed = parse(line);
            const std::size_t found = m_script.schedules.size() + m_script.optimizers.size();
            execute(parsed, m_script);
            const bool isNews = found < m_script.schedules.size() + m_script.optimizers.size();
            const bool isUnread =
                parsed.kind == StatementKind::Other || parsed.kind == StatementKind::Definition ||
                (parsed.kind == StatementKind::Value && !isNews && parsed.value.kind != NodeKind::Text &&
                 parsed.value.kind != NodeKind::Name);
            if (isUnread) {
                unread(line);
            }
        } catch (const Refused& refusal) {
            broken(line, refusal);
        }
    }

    void broken(const Line& line, const Refused& refusal)
    {
        if (namesSchedule(line)) {
            m_script.complain(refusal.place, refusal.what());
            return;
        }
        m_broken.push_back({refusal.place, refusal.what()});
        if (line.size() > 2 && line[1].is("=")) {
            m_script.assign(line[0].text, {m_broken.back(), line[0].place});
        }
        unread(line);
    }

    void unread(const Line& line)
    {
        constexpr std::size_t kShown = 3;
        if (m_unread.size() < kShown) {
            const std::size_t first = line.front().place.offset;
            const std::size_t last = line[line.size() - 2].end;
            m_unread.push_back(translate("importer", "%1 (line %2)")
                                   .arg(shown(m_script.source.substr(first, last - first)))
                                   .arg(std::to_string(line.front().place.line)));
        }
        ++m_unreadCount;
    }

    void nothingFound()
    {
        if (!m_script.unknownCalls.empty()) {
            const Opaque& last = m_script.unknownCalls.back();
            m_script.complain(last.place, notASchedule(last.callee));
            return;
        }
        for (const Opaque& one : m_broken) {
            m_script.complain(one);
        }
        if (m_broken.empty()) {
            m_script.complain(Place{},
                              translate("importer", "holds no PyTorch schedule; needs a call such as %1")
                                  .arg("CosineAnnealingLR(optimizer, T_max=50)"));
        }
    }

    std::shared_ptr<Built> chosen()
    {
        std::shared_ptr<Built> last;
        std::vector<std::string> others;
        for (const auto& schedule : m_script.schedules) {
            if (!schedule->isPart) {
                if (last) {
                    others.push_back(translate("importer", "%1 (line %2)")
                                         .arg(last->name.empty() ? last->type : shown(last->name))
                                         .arg(std::to_string(last->place.line)));
                }
                last = schedule;
            }
        }
        constexpr std::size_t kShown = 3;
        if (!others.empty()) {
            const std::size_t more = others.size() - std::min(kShown, others.size());
            others.resize(others.size() - more);
            m_script.remark(
                (more > 0
                     ? translate(
                           "importer",
                           "left out: %1 and %2 more; the last schedule that is part of no other is taken")
                     : translate("importer",
                                 "left out: %1; the last schedule that is part of no other is taken"))
                    .arg(params::joined(others))
                    .arg(std::to_string(more)));
        }
        return last;
    }

    params::Result<Imported> finish(const Built& schedule)
    {
        Imported imported{.schedule = jsonOf(schedule, m_script), .optimizer = {}, .remarks = {}};
        if (m_script.issues.empty()) {
            m_script.issues = schedule::fromJson(imported.schedule, "").issues();
        }
        if (!m_script.issues.empty()) {
            return std::move(m_script.issues);
        }
        const auto last = m_script.optimizers.empty() ? nullptr : m_script.optimizers.back();
        const auto optimizer = schedule.optimizer ? schedule.optimizer : last;
        if (optimizer && !optimizer->json.is_null()) {
            imported.optimizer = optimizer->json;
        }
        if (m_unreadCount > 0) {
            const std::size_t more = m_unreadCount - m_unread.size();
            m_script.remark((more > 0 ? translate("importer", "not read: %1 and %2 more")
                                      : translate("importer", "not read: %1"))
                                .arg(params::joined(m_unread))
                                .arg(std::to_string(more)));
        }
        imported.remarks = std::move(m_script.remarks);
        return imported;
    }

    Script m_script;
    std::size_t m_line = 0; ///< that the present statement begins in
    std::vector<Opaque> m_broken;
    std::vector<std::string> m_unread; // the first few
    std::size_t m_unreadCount = 0;
};

} // namespace

params::Result<Imported> fromPyTorch(const std::string& text)
{
    if (text.size() > kLargest) {
        return Issue{Place{}.text(), translate("importer", "the text has %1 bytes; needs at most %2")
                                         .arg(std::to_string(text.size()))
                                         .arg(std::to_string(kLargest))};
    }
    if (!isUtf8(text)) {
        return Issue{Place{}.text(), translate("importer", "the text is not in UTF-8; save it as UTF-8")};
    }
    try {
        return Reader(text).read();
    } catch (const Refused& refusal) {
        return refusal.issue();
    }
}

} // namespace lrp::importer
