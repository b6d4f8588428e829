#pragma once

#include <algorithm>
#include <array>
#include <QObject>
#include <QStringList>
#include <utility>
#include <vector>

namespace lrp::ui
{

/// Hands that a class raises for the choices of a question, counted by the teacher: a first vote, and a
/// second one after the class has talked. The class does not see the numbers. Thread: UI.
class Hands : public QObject
{
    Q_OBJECT

public:
    using Counts = std::array<std::vector<int>, 2>; ///< of the first and the second vote

    using QObject::QObject;

    /// Asks anew; no choices: there is nothing to count. What was counted before of this question can be gone
    /// on with; `first`: the vote that is counted first.
    void setChoices(const QStringList& choices, Counts counted = {}, int first = 1)
    {
        end();
        m_choices = choices;
        for (std::size_t vote = 0; vote < m_counts.size(); ++vote) {
            m_counts[vote] = std::move(counted[vote]);
            m_counts[vote].resize(static_cast<std::size_t>(choices.size()));
        }
        m_first = first;
        m_vote = first;
        Q_EMIT changed();
    }
    const QStringList& choices() const { return m_choices; }
    /// Of the vote that is or was counted last.
    const std::vector<int>& counts() const { return m_counts[static_cast<std::size_t>(m_vote - 1)]; }
    int vote() const { return m_vote; }

    bool isCounting() const { return m_isCounting; }
    /// Begins the first vote; once hands were counted in it, the second, which can be gone on with. Nothing
    /// where there are no choices.
    void begin()
    {
        if (!m_choices.isEmpty() && !m_isCounting) {
            const bool hasFirst =
                std::any_of(m_counts[0].begin(), m_counts[0].end(), [](int n) { return n > 0; });
            m_vote = m_first == 2 || hasFirst ? 2 : 1;
            m_isCounting = true;
            Q_EMIT countingChanged(true);
        }
    }
    void end()
    {
        if (std::exchange(m_isCounting, false)) {
            Q_EMIT countingChanged(false);
        }
    }
    void toggle() { m_isCounting ? end() : begin(); }

    /// One more hand for a choice, or with −1 one less, never below none. Nothing for a choice that is not
    /// there, or while nobody counts.
    void count(int choice, int hands)
    {
        std::vector<int>& counts = m_counts[static_cast<std::size_t>(m_vote - 1)];
        if (m_isCounting && choice >= 0 && choice < static_cast<int>(counts.size())) {
            int& of = counts[static_cast<std::size_t>(choice)];
            of = std::max(0, of + hands);
            Q_EMIT changed();
            Q_EMIT counted(choice, of);
        }
    }

Q_SIGNALS:
    void changed();
    void counted(int choice, int hands);
    void countingChanged(bool isCounting);

private:
    QStringList m_choices;
    Counts m_counts;
    int m_first = 1;
    int m_vote = 1;
    bool m_isCounting = false;
};

} // namespace lrp::ui
