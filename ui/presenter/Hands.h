#pragma once

#include <algorithm>
#include <QObject>
#include <QStringList>
#include <vector>

namespace lrp::ui
{

/// Hands that a class raises for the choices of a question, counted by the teacher. The class does not see
/// the numbers. Thread: UI.
class Hands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks anew; no choices: there is nothing to count.
    void setChoices(const QStringList& choices)
    {
        m_choices = choices;
        m_counts.assign(static_cast<std::size_t>(choices.size()), 0);
        Q_EMIT changed();
    }
    const QStringList& choices() const { return m_choices; }
    const std::vector<int>& counts() const { return m_counts; }

    /// One more hand for a choice, or with −1 one less, never below none. Nothing for a choice that is not
    /// there.
    void count(int choice, int hands)
    {
        if (choice >= 0 && choice < static_cast<int>(m_counts.size())) {
            int& of = m_counts[static_cast<std::size_t>(choice)];
            of = std::max(0, of + hands);
            Q_EMIT changed();
        }
    }

Q_SIGNALS:
    void changed();

private:
    QStringList m_choices;
    std::vector<int> m_counts;
};

} // namespace lrp::ui
