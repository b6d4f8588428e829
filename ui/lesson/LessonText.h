#pragma once

#include "core/lesson/LessonRun.h"

#include <QTextBrowser>

namespace lrp::ui
{

class LessonPictures;

/// The Markdown of a lesson, which somebody else has written: lists and tables are shown, tags stay text, and
/// nothing is loaded but the pictures that stand in the text itself. Those that the program draws have their
/// description below them. Thread: UI.
class LessonText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LessonText(QWidget* parent = nullptr);

    /// `run` is whose plans are drawn; it must outlive its being shown. nullptr: none are.
    void setLesson(const QString& markdown, const lesson::LessonRun* run = nullptr);
    /// To be said: pictures by their descriptions.
    QString spoken() const;

    /// As high as the text; what asks for more room than there is scrolls.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    LessonPictures* m_pictures;
    QString m_markdown;
};

} // namespace lrp::ui
