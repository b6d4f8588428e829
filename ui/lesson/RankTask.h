#pragma once

#include "ui/lesson/RankOrder.h"
#include "ui/lesson/TaskWidget.h"

#include <vector>

class QToolButton;

namespace lrp::ui
{

/// Chips in a row, the lowest loss first. ← and → move the one with the focus, T ties it to the one before;
/// three buttons do the same. Thread: UI.
class RankTask : public TaskWidget
{
    Q_OBJECT

public:
    RankTask(const std::string& letters, QWidget* parent);

    std::optional<lesson::Answer> answer() const override;
    void draft(const lesson::Answer& answer) override;
    void freeze(const lesson::Answer& answer) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int by);
    void tie();
    void chosen(char letter);
    void showOrder();
    QString order() const;

    RankOrder m_order;
    std::vector<QToolButton*> m_chips; ///< by place
    QWidget* m_tools;
    char m_chosen;
};

} // namespace lrp::ui
