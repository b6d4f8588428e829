#pragma once

#include <QToolButton>

class QAction;

namespace lrp::ui
{

class CurvesView;

/// A pencil beside the heading of the rates, which begins and ends drawing as its action does; away while
/// that may not be given. Thread: UI.
class PencilButton : public QToolButton
{
    Q_OBJECT

public:
    PencilButton(QAction* action, CurvesView* view);

    QSize sizeHint() const override; ///< of the pencil, whatever the command's text

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    CurvesView* m_view;
};

} // namespace lrp::ui
