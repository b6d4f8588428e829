#pragma once

#include "core/params/Result.h"

#include <QFrame>

class QLabel;

namespace lrp::ui
{

/// A message over the top of the window's content that stays until it is closed or replaced; nothing waits
/// for it. Thread: UI.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const QString& text);
    /// A heading and one line for each issue.
    void showIssues(const QString& heading, const params::Issues& issues);
    QString text() const;

Q_SIGNALS:
    void messageShown(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace lrp::ui
