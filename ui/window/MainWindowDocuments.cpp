#include "core/experiment/Inputs.h"
#include "ui/experiment/DiskWatch.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/WindowSettings.h"
#include "ui/window/MainWindow.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

/// How the window comes to a document or an experiment, saves it, and leaves it.
namespace lrp::ui
{

namespace
{

bool isDocument(const QString& path)
{
    return path.endsWith(".lrp", Qt::CaseInsensitive);
}

/// The one experiment or document that is being dragged, or nothing.
QString draggedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) {
        return {};
    }
    const QString path = urls.front().toLocalFile();
    return path.endsWith(".json") || isDocument(path) ? path : QString();
}

} // namespace

bool MainWindow::open(const QString& path)
{
    if (!isDocument(path)) {
        return m_files->open(path);
    }
    m_keeper->open(path);
    return true;
}

void MainWindow::openLast()
{
    const QString last =
        m_options.remembersLayout ? windowSettings().value("document").toString() : QString();
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        open(last);
    } else {
        m_keeper->begin();
    }
}

/// At once: the next start finds it, however this one ends.
void MainWindow::rememberDocument()
{
    if (m_options.remembersLayout && !m_keeper->path().isEmpty()) {
        QSettings stored = windowSettings();
        stored.setValue("document", m_keeper->path());
    }
}

void MainWindow::openFirst(const QString& path)
{
    if (!open(path) || !isDocument(path)) {
        m_keeper->begin();
    }
}

void MainWindow::beginAnew()
{
    m_session->suspend();
    m_session->show(nullptr);
    m_keeper->begin(); // first, so that the present document does not get the preset
    m_files->begin();
}

/// A document with a name is saved by itself, unless it is only read; an experiment file when asked.
void MainWindow::save()
{
    const bool isNamed = !m_keeper->path().isEmpty() && !m_keeper->isUnnamed();
    if (isNamed && !m_keeper->isReadOnly()) {
        statusBar()->showMessage(tr("Saved: %1 keeps everything as it happens.").arg(m_keeper->path()), 5000);
    } else if (isNamed || m_files->path().isEmpty()) {
        saveAs();
    } else {
        m_files->save(m_files->path());
    }
}

void MainWindow::saveAs()
{
    const QString path = m_files->askForName(m_keeper->isUnnamed() ? QString() : m_keeper->path());
    if (isDocument(path)) {
        const bool isItself = QFileInfo(path) == QFileInfo(m_keeper->path());
        if (const params::Issues issues = refuseInput(path); !isItself && !issues.empty()) {
            m_messages->showIssues(tr("%1 was not written.").arg(QFileInfo(path).fileName()), issues);
            return;
        }
        m_keeper->saveAs(path);
    } else if (!path.isEmpty()) {
        m_files->save(path);
    }
}

/// Nothing is written over a file that the experiment, the document's races or an import have read.
params::Issues MainWindow::refuseInput(const QString& path) const
{
    std::vector<std::string> inputs = experiment::filesReadBy(m_model->experiment());
    for (const auto& [file, stamp] : diskStateOf(m_model->json())) { // also beside what is wrong
        inputs.push_back(file);
    }
    for (const store::Race& race : m_history->races()) {
        const auto files = experiment::filesReadBy(race.experiment);
        inputs.insert(inputs.end(), files.begin(), files.end());
    }
    const QStringList others = m_imported + QStringList{m_files->path(), m_keeper->path()};
    for (const QString& read : others) {
        inputs.push_back(read.toStdString());
    }
    return experiment::wouldReplace(path.toStdString(), inputs)
               ? params::Issues{{path.toStdString(),
                                 tr("is a file that is read, and would be lost; choose another name")
                                     .toStdString()}}
               : params::Issues{};
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_session->suspend();
    m_keeper->close();
    rememberDocument(); // of several windows the last that closes is the one to come back to
    saveLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(draggedFile(*event->mimeData()));
}

} // namespace lrp::ui
