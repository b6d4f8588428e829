#pragma once

#include "ui/widgets/Latest.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace lrp::ui
{

class CurvesView;

/// What the curves show, in words that can be read, selected and copied. While it is seen, it follows at most
/// four times a second; the words are found on another thread. Thread: UI.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPanel(const CurvesView* curves, QWidget* parent = nullptr);

    /// There may be something new.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void setText(const QString& text);

    const CurvesView* m_curves;
    QPlainTextEdit* m_text;
    QTimer m_soon;
    bool m_isAsking = false;
    bool m_isStale = false; ///< something came while it was asking
    Latest m_latest;
    QThreadPool m_pool; ///< last: waits for what is being put into words
};

} // namespace lrp::ui
