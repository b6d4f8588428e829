#pragma once

#include <QTextBrowser>

namespace lrp::ui
{

/// The Markdown of a lesson, which somebody else has written: lists and tables are shown, tags stay text, and
/// nothing is loaded but the pictures that stand in the text itself. What only the program can draw stands
/// there by its description. Thread: UI.
class LessonText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LessonText(QWidget* parent = nullptr);

    void setLesson(const QString& markdown);

    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace lrp::ui
