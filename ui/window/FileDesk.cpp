#include "ui/window/FileDesk.h"

#include "core/experiment/Inputs.h"
#include "ui/code/CodeDialog.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/DiskWatch.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/files/ExportDialog.h"
#include "ui/files/Exports.h"
#include "ui/files/RecentFiles.h"
#include "ui/gallery/Gallery.h"
#include "ui/history/CurvesImport.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionBends.h"
#include "ui/session/SessionController.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/style/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/WindowSettings.h"
#include "ui/window/CentreSwitch.h"
#include "ui/window/Invitation.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>
#include <utility>

namespace lrp::ui
{

namespace
{

bool isDocument(const QString& path)
{
    return path.endsWith(".lrp", Qt::CaseInsensitive);
}

} // namespace

FileDesk::FileDesk(const FileParts& parts, QString folder, const QStringList& gallery, bool remembers)
    : QObject(parts.window)
    , m_parts(parts)
    , m_folder(std::move(folder))
    , m_gallery(new Gallery(gallery, parts.window))
    , m_remembers(remembers)
{
    m_parts.exports->setGuard([this](const QString& path) { return refuseInput(path); });
    m_parts.centre->setGuard([this](const QString& path) { return refuseInput(path); });
    m_parts.files->setGuard([this](const QString& path) { return refuseInput(path); });
    connect(m_parts.keeper, &DocumentKeeper::pathChanged, this, &FileDesk::rememberDocument);
    const auto say = [this](const QString& path) {
        m_parts.window->statusBar()->showMessage(tr("Written: %1").arg(path), 5000);
    };
    connect(m_parts.files, &ExperimentFiles::saved, this, say);
    connect(m_parts.exports, &Exports::written, this, say);
    connect(m_gallery, &Gallery::experimentChosen, this, &FileDesk::open);
    connect(m_gallery, &Gallery::lessonChosen, this, &FileDesk::lessonChosen);
    connect(m_gallery, &Gallery::fileWanted, this, &FileDesk::lessonFileWanted);
}

void FileDesk::connectTo(Commands* commands)
{
    const auto on = [commands](const char* id, auto act) { commands->on(id, [act](bool) { act(); }); };
    on("new", [this] { beginAnew(); });
    on("open", [this] { ask(); });
    on("gallery", [this] { m_gallery->show(); });
    new Invitation(m_parts.curves, commands->action("gallery"), m_gallery);
    on("save", [this] { save(); });
    on("saveAs", [this] { saveAs(); });
    on("exportCurves", [this] { showExport(); });
    on("exportReport", [this] { askForReport(); });
    on("exportCode", [this] { showCode(); });
    on("copyPicture", [this] {
        m_parts.centre->areShapesShown() ? m_parts.centre->shapes()->copyPicture()
                                         : m_parts.exports->copyPicture();
    });
    on("importCurves", [this] { import(m_parts.files->askForScalars()); });
    on("importFolder", [this] { import(m_parts.files->askForScalarFolder()); });
    commands->action("openRecent")->setMenu(makeRecent());
}

QMenu* FileDesk::makeRecent()
{
    auto* recent = new RecentFiles(m_remembers, m_folder, m_parts.window);
    connect(recent, &RecentFiles::chosen, this, &FileDesk::open);
    connect(m_parts.files, &ExperimentFiles::pathChanged, recent, &RecentFiles::add);
    connect(m_parts.keeper, &DocumentKeeper::pathChanged, recent, [this, recent](const QString& path) {
        if (!m_parts.keeper->isUnnamed()) {
            recent->add(path);
        }
    });
    return recent;
}

QString FileDesk::draggedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) {
        return {};
    }
    const QString path = urls.front().toLocalFile();
    return path.endsWith(".json") || isDocument(path) ? path : QString();
}

bool FileDesk::open(const QString& path)
{
    if (!isDocument(path)) {
        return m_parts.files->open(path);
    }
    m_parts.keeper->open(path);
    return true;
}

void FileDesk::openLast()
{
    const QString last = m_remembers ? windowSettings().value("document").toString() : QString();
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        open(last);
    } else {
        m_parts.keeper->begin();
    }
}

void FileDesk::rememberDocument()
{
    if (m_remembers && !m_parts.keeper->path().isEmpty()) {
        QSettings stored = windowSettings();
        stored.setValue("document", m_parts.keeper->path());
    }
}

void FileDesk::openFirst(const QString& path)
{
    if (!open(path) || !isDocument(path)) {
        m_parts.keeper->begin();
    }
}

void FileDesk::beginAnew()
{
    m_parts.session->suspend();
    m_parts.session->show(nullptr);
    m_parts.keeper->begin(); // first, so that the present document does not get the preset
    m_parts.files->begin();
}

/// A document with a name is saved by itself, unless it is only read; an experiment file when asked.
void FileDesk::save()
{
    const bool isNamed = !m_parts.keeper->path().isEmpty() && !m_parts.keeper->isUnnamed();
    if (isNamed && !m_parts.keeper->isReadOnly()) {
        m_parts.window->statusBar()->showMessage(
            tr("Saved: %1 keeps everything as it happens.").arg(m_parts.keeper->path()), 5000);
    } else if (isNamed || m_parts.files->path().isEmpty()) {
        saveAs();
    } else {
        m_parts.files->save(m_parts.files->path());
    }
}

void FileDesk::saveAs()
{
    const QString path =
        m_parts.files->askForName(m_parts.keeper->isUnnamed() ? QString() : m_parts.keeper->path());
    if (isDocument(path)) {
        const bool isItself = QFileInfo(path) == QFileInfo(m_parts.keeper->path());
        if (const params::Issues issues = refuseInput(path); !isItself && !issues.empty()) {
            m_parts.messages->showIssues(tr("%1 was not written.").arg(QFileInfo(path).fileName()), issues);
            return;
        }
        m_parts.keeper->saveAs(path);
    } else if (!path.isEmpty()) {
        m_parts.files->save(path);
    }
}

/// Nothing is written over a file that the experiment, the document's races or an import have read.
params::Issues FileDesk::refuseInput(const QString& path) const
{
    std::vector<std::string> inputs = experiment::filesReadBy(m_parts.experiment->experiment());
    for (const auto& [file, stamp] : diskStateOf(m_parts.experiment->json())) { // also beside what is wrong
        inputs.push_back(file);
    }
    for (const store::Race& race : m_parts.history->races()) {
        const auto files = experiment::filesReadBy(race.experiment);
        inputs.insert(inputs.end(), files.begin(), files.end());
    }
    const QStringList others = m_imported + QStringList{m_parts.files->path(), m_parts.keeper->path()};
    for (const QString& read : others) {
        inputs.push_back(read.toStdString());
    }
    return experiment::wouldReplace(path.toStdString(), inputs)
               ? params::Issues{{path.toStdString(),
                                 tr("is a file that is read, and would be lost; choose another name")
                                     .toStdString()}}
               : params::Issues{};
}

void FileDesk::ask()
{
    if (const QString path = m_parts.files->askForOne(); !path.isEmpty()) {
        open(path);
    }
}

void FileDesk::import(const QString& path)
{
    if (!path.isEmpty()) {
        m_imported << path;
        importCurves(path, m_parts.history, m_parts.messages);
    }
}

void FileDesk::showExport()
{
    if (m_parts.centre->areShapesShown()) {
        m_parts.centre->shapes()->askForPicture();
        return;
    }
    auto* dialog = new ExportDialog(m_parts.exports, Theme::of(m_parts.curves).dark, m_parts.window);
    connect(m_parts.experiment, &ExperimentModel::plansChanged, dialog, &ExportDialog::refresh);
    connect(m_parts.session, &SessionController::stateChanged, dialog, &ExportDialog::refresh);
    dialog->show();
}

void FileDesk::showCode()
{
    auto* dialog = new CodeDialog(m_parts.experiment, m_parts.window);
    dialog->setGuard([this](const QString& path) { return refuseInput(path); });
    const auto follow = [dialog, bends = m_parts.session->bends(), form = m_parts.experiment] {
        dialog->setBent([bends, form](char letter) {
            return form->isRight() ? bends->composed(letter, form->experiment()) : std::nullopt;
        });
    };
    connect(m_parts.session, &SessionController::placesChanged, dialog, follow);
    connect(m_parts.session, &SessionController::runStarted, dialog, follow);
    follow();
    dialog->show();
}

void FileDesk::askForReport()
{
    askWhereToSave(m_parts.window, tr("Export a report"), tr("report.pdf"),
                   [this](const QString& path) { m_parts.exports->writeReport(path); });
}

} // namespace lrp::ui
