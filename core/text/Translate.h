#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What people read, in their language. The sources speak English; a program that has another language
/// installs it here, one that has none (the command line, tests) reads the sources' own.
namespace lrp
{

struct Language {
    /// The text for `source` in its context; empty: this language has none. Where `count` is not negative,
    /// the form for so many. Called by any thread.
    std::function<std::string(const char* context, const char* source, const char* comment,
                              std::int64_t count)>
        find;
    std::string thousands = ","; ///< between the thousands of a number
};

/// What is made from now on is in this language. Thread: any.
void setLanguage(Language language);

/// What is set: a module that is loaded has a copy of its own of what is here, and is handed this.
Language language();

/// While it lives, this thread's texts are in the language of the sources: what becomes code or data is the
/// same whatever language a window speaks.
class InSources
{
public:
    InSources();
    ~InSources();
    InSources(const InSources&) = delete;
    InSources& operator=(const InSources&) = delete;

private:
    bool m_before;
};

/// 1234567 as "1,234,567", with what the language puts between thousands.
std::string grouped(std::int64_t number);

/// The same for digits that have been written, up to their decimal point.
std::string grouped(std::string digits);

/// A text whose places %1 … %9 are filled, all at once: what is put in is not searched for places.
class Phrase
{
public:
    explicit Phrase(std::string text)
        : m_text(std::move(text))
    {
    }

    /// Fills the next place; whole numbers are written with thousands apart. Other numbers come as text,
    /// which says how many digits they have.
    Phrase&& arg(std::string_view value) &&;
    template <class Whole>
    requires(std::is_integral_v<Whole> && !std::is_same_v<Whole, bool> && !std::is_same_v<Whole, char>) Phrase
        && arg(Whole number) && {
        return std::move(*this).arg(grouped(static_cast<std::int64_t>(number)));
    }
    template <std::same_as<char> Letter> // no other number becomes a letter in silence
    Phrase&& arg(Letter letter) &&
    {
        return std::move(*this).arg(std::string_view(&letter, 1));
    }

    std::string str() const;
    operator std::string() const { return str(); }

private:
    std::string m_text;
    std::vector<std::string> m_values;
};

/// How many there are, of whatever whole type counts them.
struct Count {
    Count() = default;
    template <std::integral Whole>
    Count(Whole number)
        : value(static_cast<std::int64_t>(number))
    {
    }

    std::int64_t value = -1; ///< negative: nothing is counted
};

/// The text of a literal in the language that is set. `context` names the folder of core; `comment` tells two
/// texts of one context apart. With a count, %n stands for it, and the English source says both of its forms:
/// "%n lane(s) (has|have) diverged". lupdate finds the calls, so the first three must be literals (or
/// nullptr).
Phrase translate(const char* context, const char* source, const char* comment = nullptr, Count count = {});

} // namespace lrp
