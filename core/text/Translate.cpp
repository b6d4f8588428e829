#include "core/text/Translate.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace lrp
{
namespace
{

thread_local bool isInSources = false;

/// One for the whole program: every thread that makes a text reads it.
class Present
{
public:
    static Present& instance()
    {
        static Present present;
        return present;
    }

    void set(Language language)
    {
        auto next = std::make_shared<const Language>(std::move(language));
        const std::scoped_lock lock(m_mutex);
        m_language = std::move(next);
    }

    std::shared_ptr<const Language> get() const
    {
        static const auto sources = std::make_shared<const Language>();
        if (isInSources) {
            return sources;
        }
        const std::scoped_lock lock(m_mutex);
        return m_language;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Language> m_language = std::make_shared<const Language>();
};

/// "lane(s) (has|have)" as "lane has" or "lanes have"; what stands in other parentheses stays.
std::string inEnglish(std::string_view source, std::int64_t count)
{
    std::string text;
    while (!source.empty()) {
        const std::size_t open = source.find('(');
        const std::size_t close = source.find(')', open);
        if (close == std::string_view::npos) {
            break;
        }
        const std::string_view inside = source.substr(open + 1, close - open - 1);
        const std::size_t bar = inside.find('|');
        text += source.substr(0, open);
        if (inside == "s") {
            text += count == 1 ? "" : "s";
        } else if (bar != std::string_view::npos) {
            text += count == 1 ? inside.substr(0, bar) : inside.substr(bar + 1);
        } else {
            text += source.substr(open, close + 1 - open);
        }
        source.remove_prefix(close + 1);
    }
    return text.append(source);
}

std::string withCount(std::string text, std::int64_t count)
{
    const std::string number = grouped(count);
    for (std::size_t at = text.find("%n"); at != std::string::npos;
         at = text.find("%n", at + number.size())) {
        text.replace(at, 2, number);
    }
    return text;
}

} // namespace

void setLanguage(Language language)
{
    Present::instance().set(std::move(language));
}

InSources::InSources()
    : m_before(std::exchange(isInSources, true))
{
}

InSources::~InSources()
{
    isInSources = m_before;
}

Language language()
{
    return *Present::instance().get();
}

std::string grouped(std::string digits)
{
    const std::string thousands = Present::instance().get()->thousands;
    const std::size_t begin = digits.starts_with('-') ? 1 : 0;
    for (std::size_t i = std::min(digits.find('.'), digits.size()); i > begin + 3; i -= 3) {
        digits.insert(i - 3, thousands);
    }
    return digits;
}

std::string grouped(std::int64_t number)
{
    return grouped(std::to_string(number));
}

Phrase&& Phrase::arg(std::string_view value) &&
{
    m_values.emplace_back(value);
    return std::move(*this);
}

std::string Phrase::str() const
{
    std::string text;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        const char next = i + 1 < m_text.size() ? m_text[i + 1] : '\0';
        const auto place = static_cast<std::size_t>(next - '1');
        if (m_text[i] == '%' && next >= '1' && next <= '9' && place < m_values.size()) {
            text += m_values[place];
            ++i;
        } else {
            text += m_text[i];
        }
    }
    return text;
}

Phrase translate(const char* context, const char* source, const char* comment, Count counted)
{
    const std::int64_t count = counted.value;
    const auto language = Present::instance().get();
    std::string text;
    if (language->find) {
        text = language->find(context, source, comment, count);
    }
    if (text.empty()) {
        text = count < 0 ? source : inEnglish(source, count);
    }
    return Phrase(count < 0 ? std::move(text) : withCount(std::move(text), count));
}

} // namespace lrp
