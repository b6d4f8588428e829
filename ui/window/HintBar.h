#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lrp::ui
{

/// A quiet line with a hint, the commands it offers, and a cross. It keeps its height while it is empty, so
/// that nothing moves when a hint comes or goes. Thread: UI.
class HintBar : public QWidget
{
    Q_OBJECT

public:
    explicit HintBar(QWidget* parent = nullptr);

    /// An empty text takes the hint away.
    void setHint(const QString& text, const QList<QAction*>& offers);
    QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_text;
    QHBoxLayout* m_row;
    QList<QToolButton*> m_offers;
    QToolButton* m_close;
};

} // namespace lrp::ui
