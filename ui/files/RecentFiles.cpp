#include "ui/files/RecentFiles.h"

#include "ui/widgets/WindowSettings.h"

#include <QDir>
#include <QFileInfo>

namespace lrp::ui
{

namespace
{

constexpr const char* kKey = "recentFiles";

/// "mine.json – /home/me/lessons"
QString titleOf(const QFileInfo& file)
{
    return QStringLiteral("%1 – %2").arg(file.fileName(), QDir::toNativeSeparators(file.path()));
}

} // namespace

RecentFiles::RecentFiles(bool remembers, QString unnamed, QWidget* parent)
    : QMenu(tr("Open &recent"), parent)
    , m_remembers(remembers)
    , m_unnamed(std::move(unnamed))
{
    setObjectName("recentFiles");
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
}

/// Read anew each time: another window may have opened files since.
QStringList RecentFiles::paths() const
{
    return m_remembers ? windowSettings().value(kKey).toStringList() : m_paths;
}

void RecentFiles::store(const QStringList& paths)
{
    if (m_remembers) {
        QSettings settings = windowSettings();
        settings.setValue(kKey, paths);
    } else {
        m_paths = paths;
    }
}

void RecentFiles::add(const QString& path)
{
    if (path.isEmpty()) {
        return;
    }
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList paths = this->paths();
    paths.removeAll(file);
    paths.prepend(file);
    store(paths.mid(0, kMost));
}

void RecentFiles::forgetAll()
{
    store({});
}

void RecentFiles::offer(const QString& title, const QString& path)
{
    QAction* action = addAction(QString(title).replace('&', "&&"));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
}

void RecentFiles::fill()
{
    clear();
    for (const QString& path : paths()) {
        if (const QFileInfo file(path); file.isFile()) {
            offer(titleOf(file), path);
        }
    }
    if (isEmpty()) {
        addAction(tr("No file was opened or saved yet"))->setEnabled(false);
    } else {
        addSeparator();
        connect(addAction(tr("&Clear list")), &QAction::triggered, this, &RecentFiles::forgetAll);
    }
    const QFileInfoList unnamed = m_unnamed.isEmpty()
                                      ? QFileInfoList()
                                      : QDir(m_unnamed).entryInfoList({"*.lrp"}, QDir::Files, QDir::Time);
    if (!unnamed.isEmpty()) {
        addSection(tr("Not named yet"));
    }
    for (const QFileInfo& file : unnamed.mid(0, kMostUnnamed)) {
        offer(file.completeBaseName(), file.filePath());
    }
}

} // namespace lrp::ui
