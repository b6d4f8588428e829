#include "ui/lesson/LessonText.h"

#include "core/lesson/Picture.h"
#include "ui/lesson/LessonPictures.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QEvent>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QTextDocument>

namespace lrp::ui
{

namespace
{

/// Pictures that the program draws with their descriptions below, which a screen reader reads.
QString withDescriptions(QString markdown)
{
    static const QRegularExpression drawing(R"(!\[([^\]]+)\]\(((?:plan|thumb):[^)\s]*)\))");
    return markdown.replace(drawing, "![\\1](\\2)  \n*\\1*");
}

bool isDrawn(const QString& address)
{
    return address.startsWith("plan:") || address.startsWith("thumb:");
}

/// The picture in an address, no larger than anybody sees in a dock, which is what its memory is bounded by.
QImage embedded(const std::string& address)
{
    constexpr QSize kMost(1024, 1024);
    QByteArray bytes = QByteArray::fromStdString(lesson::pictureBytes(address));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "PNG");
    if (const QSize size = reader.size(); size.width() > kMost.width() || size.height() > kMost.height()) {
        reader.setScaledSize(size.scaled(kMost, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

} // namespace

LessonText::LessonText(QWidget* parent)
    : QTextBrowser(parent)
    , m_pictures(new LessonPictures(this))
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Text of the step"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LessonText::updateGeometry);
    connect(m_pictures, &LessonPictures::arrived, this, &LessonText::render);
}

void LessonText::setLesson(const QString& markdown, const lesson::LessonRun* run)
{
    m_markdown = withDescriptions(markdown);
    m_pictures->follow(run);
    render();
    moveCursor(QTextCursor::Start);
    viewport()->setAutoFillBackground(!markdown.isEmpty()); // else it looks like a field to type in
}

/// Anew, as what was loaded before is kept as long as the text is.
void LessonText::render()
{
    document()->clear();
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                                        QTextDocument::MarkdownNoHTML));
}

QSize LessonText::sizeHint() const
{
    const auto height = static_cast<int>(std::ceil(document()->size().height()));
    return {QTextBrowser::sizeHint().width(), height + 2 * frameWidth()};
}

QSize LessonText::minimumSizeHint() const
{
    constexpr int kLines = 4;
    return {QTextBrowser::minimumSizeHint().width(),
            std::min(sizeHint().height(), kLines * fontMetrics().lineSpacing())};
}

QString LessonText::spoken() const
{
    return toPlainText().remove(QChar::ObjectReplacementCharacter);
}

void LessonText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_markdown.contains("](")) {
        render();
    }
}

QVariant LessonText::loadResource(int type, const QUrl& name)
{
    const QString address = name.toString(QUrl::FullyEncoded);
    if (type != QTextDocument::ImageResource || !lesson::pictureProblem(address.toStdString()).empty()) {
        return {};
    }
    if (isDrawn(address)) {
        return m_pictures->picture(address, Theme::of(this), font(), devicePixelRatioF());
    }
    return embedded(address.toStdString());
}

} // namespace lrp::ui
