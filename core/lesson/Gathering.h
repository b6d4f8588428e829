#pragma once

#include "core/lesson/Answer.h"
#include "core/lesson/Lesson.h"
#include "core/lesson/SpokenCode.h"
#include "core/params/Field.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace lrp::lesson
{

/// What a class answered, in sums: no answer is listed, and none is told by whom. Thread: one.
class Gathering
{
public:
    /// Below so many people bars of choices are all that is shown: a sketch, a number or an order could be
    /// somebody's.
    static constexpr std::size_t kFewestForMore = 5;

    explicit Gathering(const Lesson& lesson)
        : m_lesson(lesson)
    {
    }

    /// Takes the answers of a file. Of one person's to the same question the first counts, once, however
    /// often the file comes. Answers to other lessons or steps are left out, with a note.
    void add(const std::vector<AnswerLine>& lines);
    /// An answer that was spoken, of somebody without an id.
    void add(const Spoken& spoken);

    std::size_t people() const { return m_people.size() + m_spoken; }
    /// Those of them whose answers came in files, however many files.
    std::size_t handedIn() const { return m_people.size(); }
    /// How many answers there are to a question, in the first and the second vote.
    std::array<std::int64_t, 2> answers(const std::string& step) const;
    const std::vector<std::string>& notes() const { return m_notes; }

    /// How often each option was chosen in the first and the second vote.
    using Votes = std::map<std::string, std::array<std::int64_t, 2>>;
    Votes votes(const std::string& step) const;

    /// How many chose a misconception, of how many, before and after.
    struct Misconception {
        std::array<std::int64_t, 2> chosen{};
        std::array<std::int64_t, 2> answers{};
    };
    Misconception misconception(const std::string& step) const;

    // What follows is empty below kFewestForMore answers.

    /// How often each lane was put in each place; shared places count as the first of them.
    std::map<char, std::vector<std::int64_t>> places(const std::string& step) const;

    /// At each of the 64 places what a quarter, a half and three quarters of the sketches lie below.
    struct Band {
        std::vector<double> low;
        std::vector<double> median;
        std::vector<double> high;
    };
    Band band(const std::string& step) const;

    /// Numbers in at most ten bins of equal width between round numbers, of logarithms where the tolerance is
    /// a factor; there is an edge more than counts.
    struct Histogram {
        std::vector<double> edges;
        std::vector<std::int64_t> counts;
    };
    Histogram histogram(const std::string& step) const;

    params::Json toJson() const;
    /// step,kind,vote,what,count: a line for each count.
    std::string toCsv() const;

private:
    using Key = std::tuple<std::uint64_t, std::string, int>; ///< id, step, vote

    void take(const Step& step, int vote, const Answer& answer);
    template <class T>
    std::vector<T> answersTo(const std::string& step, int vote) const;

    const Lesson& m_lesson;
    std::set<std::uint64_t> m_people;
    std::size_t m_spoken = 0; ///< the most codes that came for one step
    std::map<std::string, std::size_t> m_spokenFor;
    std::set<Key> m_taken;
    std::map<std::pair<std::string, int>, std::vector<Answer>> m_answers; ///< by step and vote
    std::vector<std::string> m_notes;
};

} // namespace lrp::lesson
