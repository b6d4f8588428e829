#include "ui/experiment/ExperimentHistory.h"

#include <utility>

namespace lrp::ui
{

class ExperimentHistory::Edit : public QUndoCommand
{
public:
    Edit(ExperimentHistory& history, const QString& text, ExperimentState before, ExperimentState after,
         std::string place)
        : QUndoCommand(text)
        , m_history(history)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_place(std::move(place))
        , m_goesOn(history.m_open.isActive())
    {
    }

    void undo() override { restore(m_before); }
    void redo() override { restore(m_after); }

    int id() const override { return m_place.empty() ? -1 : 0; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const Edit&>(*other);
        if (!next.m_goesOn || next.m_place != m_place) {
            return false;
        }
        m_after = next.m_after;
        setText(next.text());
        setObsolete(m_after.json == m_before.json);
        return true;
    }

private:
    void restore(const ExperimentState& state)
    {
        m_history.closeEdit();
        m_history.m_restore(state);
    }

    ExperimentHistory& m_history;
    ExperimentState m_before;
    ExperimentState m_after;
    std::string m_place;
    bool m_goesOn;
};

ExperimentHistory::ExperimentHistory(Restore restore, QObject* parent)
    : QUndoStack(parent)
    , m_restore(std::move(restore))
{
    constexpr int kMostEdits = 300; // two experiments each, a few hundred kilobytes at the very most
    constexpr int kPauseMs = 1000;
    setUndoLimit(kMostEdits);
    m_open.setSingleShot(true);
    m_open.setInterval(kPauseMs);
}

/// A stack announces that it is being emptied, when those who listen may be gone.
ExperimentHistory::~ExperimentHistory()
{
    blockSignals(true);
}

void ExperimentHistory::edit(const QString& text, ExperimentState before, ExperimentState after,
                             std::string place)
{
    push(new Edit(*this, text, std::move(before), std::move(after), std::move(place)));
    m_open.start();
}

void ExperimentHistory::closeEdit()
{
    m_open.stop();
}

} // namespace lrp::ui
