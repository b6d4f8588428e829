#include "ui/gallery/Gallery.h"

#include "ui/gallery/CardPictures.h"
#include "ui/gallery/GalleryDialog.h"

#include <QFileInfo>
#include <utility>

namespace lrp::ui
{

namespace
{

const QString kLessonEnding = QStringLiteral(".lesson.md");

} // namespace

Gallery::Gallery(QStringList files, QWidget* window)
    : QObject(window)
    , m_files(std::move(files))
    , m_window(window)
    , m_pictures(new CardPictures(this))
{
}

QString Gallery::lesson(const QString& id) const
{
    for (const QString& path : m_files) {
        const QString name = QFileInfo(path).fileName(); // of a translation ID.de.lesson.md
        if (name.startsWith(id + '.') && name.endsWith(kLessonEnding)) {
            return path;
        }
    }
    return {};
}

/// One that has closed is deleted a little later.
GalleryDialog* Gallery::dialog() const
{
    return m_dialog && m_dialog->isVisible() ? m_dialog : nullptr;
}

void Gallery::show()
{
    if (dialog() == nullptr) {
        m_dialog = new GalleryDialog(m_files, m_pictures, m_window);
        connect(m_dialog, &GalleryDialog::chosen, this, &Gallery::choose);
        connect(m_dialog, &GalleryDialog::fileWanted, this, &Gallery::fileWanted);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Gallery::openLesson(const QString& id)
{
    if (const QString path = lesson(id); !path.isEmpty()) {
        choose(path);
    }
}

void Gallery::choose(const QString& path)
{
    path.endsWith(kLessonEnding) ? Q_EMIT lessonChosen(path) : Q_EMIT experimentChosen(path);
}

} // namespace lrp::ui
