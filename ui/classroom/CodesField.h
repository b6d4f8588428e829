#pragma once

#include "core/params/Result.h"

#include <functional>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lrp::ui
{

class Note;

/// Spoken codes, one a line. Return or the button counts them: those that are right leave the field, the
/// others stay, each told with its line and the reason. Thread: UI.
class CodesField : public QWidget
{
    Q_OBJECT

public:
    /// Issues: the code is wrong, and was not counted.
    using Take = std::function<params::Issues(const QString& code)>;

    explicit CodesField(Take take, QWidget* parent = nullptr);

    void count();
    void clear();

Q_SIGNALS:
    void said(const QString& text); ///< to be announced

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Take m_take;
    QPlainTextEdit* m_codes;
    QPushButton* m_count;
    Note* m_note;
};

} // namespace lrp::ui
