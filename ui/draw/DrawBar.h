#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lrp::ui
{

/// Under the plots while somebody draws: what the curve looks like, what could take its place, and the way
/// out. Thread: UI.
class DrawBar : public QFrame
{
    Q_OBJECT

public:
    explicit DrawBar(QWidget* parent);

    /// `offers`: what each button after the first would make of it, as it is called; the first button says
    /// "Use that". None: no button.
    void showText(const QString& text, const QStringList& offers = {});
    QString text() const;
    /// A button for a command, there while it may be given.
    void addCommand(QAction* command);

Q_SIGNALS:
    void offerTaken(int place);
    void doneWanted();

private:
    QHBoxLayout* m_row;
    QLabel* m_text;
    QToolButton* m_use;
    QToolButton* m_class;
};

} // namespace lrp::ui
