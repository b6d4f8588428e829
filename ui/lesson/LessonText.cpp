#include "ui/lesson/LessonText.h"

#include "core/lesson/Picture.h"

#include <QImage>
#include <QRegularExpression>
#include <QTextDocument>

namespace lrp::ui
{

namespace
{

/// Pictures that the program would have to draw as their descriptions.
QString withoutDrawings(QString markdown)
{
    static const QRegularExpression drawing(R"(!\[([^\]]*)\]\((?:plan|thumb):[^)]*\))");
    return markdown.replace(drawing, R"(*\1*)");
}

} // namespace

LessonText::LessonText(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Text of the step"));
}

void LessonText::setLesson(const QString& markdown)
{
    document()->setMarkdown(withoutDrawings(markdown),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                            QTextDocument::MarkdownNoHTML));
    moveCursor(QTextCursor::Start);
    viewport()->setAutoFillBackground(!markdown.isEmpty()); // else it looks like a field to type in
}

QVariant LessonText::loadResource(int type, const QUrl& name)
{
    const std::string address = name.toString(QUrl::FullyEncoded).toStdString();
    if (type != QTextDocument::ImageResource || !lesson::pictureProblem(address).empty()) {
        return {};
    }
    const std::string bytes = lesson::pictureBytes(address);
    return QImage::fromData(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size()),
                            "PNG");
}

} // namespace lrp::ui
