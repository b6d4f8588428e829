#pragma once

#include "ui/lesson/TaskWidget.h"

#include <vector>

class QLabel;
class QRadioButton;

namespace lrp::ui
{

/// One of several answers; the keys 1 to 8 choose, too. Committed, it stands with its explanation, right or
/// wrong. Thread: UI.
class ChoiceTask : public TaskWidget
{
    Q_OBJECT

public:
    ChoiceTask(std::vector<lesson::Choice::Option> options, QWidget* parent);

    std::optional<lesson::Answer> answer() const override;
    void draft(const lesson::Answer& answer) override;
    void freeze(const lesson::Answer& answer) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int placeOf(const QKeyEvent& event) const;

    std::vector<lesson::Choice::Option> m_options;
    std::vector<QRadioButton*> m_buttons;
    std::vector<QLabel*> m_texts;
};

} // namespace lrp::ui
