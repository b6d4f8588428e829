#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lrp::params
{

/// One thing that is wrong with what a person gave: where (a JSON pointer, or a file and place) and which
/// rule it breaks, with the nearest value that would be right.
struct Issue {
    std::string pointer;
    std::string message;

    std::string text() const { return pointer.empty() ? message : pointer + ": " + message; }
};

using Issues = std::vector<Issue>;

inline void append(Issues& issues, Issues more)
{
    issues.insert(issues.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// A value, or every Issue found while making it.
template <class T>
class Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Issues issues)
        : m_content(std::move(issues))
    {
    }
    Result(Issue issue)
        : m_content(Issues{std::move(issue)})
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    T& value() { return std::get<T>(m_content); }
    const T& value() const { return std::get<T>(m_content); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Issues& issues() const
    {
        static const Issues none;
        const auto* issues = std::get_if<Issues>(&m_content);
        return issues ? *issues : none;
    }

private:
    std::variant<T, Issues> m_content;
};

} // namespace lrp::params
