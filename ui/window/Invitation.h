#pragma once

#include <QLabel>

class QAction;

namespace lrp::ui
{

class CurvesView;
class Gallery;

/// Offers a lesson under what the empty loss panel says, for who would rather be led; smaller, and there
/// while nothing has run and the gallery may be opened. Thread: UI.
class Invitation : public QLabel
{
    Q_OBJECT

public:
    /// `action` opens the gallery.
    Invitation(CurvesView* curves, const QAction* action, Gallery* gallery);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void write();
    void place();

    const CurvesView* m_curves;
    const QAction* m_action;
    const Gallery* m_gallery;
    bool m_isWriting = false;
};

} // namespace lrp::ui
