#pragma once

#include "core/params/Result.h"

#include <QObject>
#include <QStringList>

class QMainWindow;
class QMenu;
class QMimeData;

namespace lrp::ui
{

class Commands;
class CentreSwitch;
class CurvesView;
class DocumentKeeper;
class ExperimentFiles;
class ExperimentModel;
class Exports;
class Gallery;
class History;
class MessageBar;
class SessionController;

/// What documents and experiments go through.
struct FileParts {
    ExperimentModel* experiment;
    SessionController* session;
    History* history;
    DocumentKeeper* keeper;
    ExperimentFiles* files;
    Exports* exports;
    CurvesView* curves;
    CentreSwitch* centre;
    MessageBar* messages;
    QMainWindow* window;
};

/// How the window comes to a document or an experiment, saves it, and exports and imports what it shows.
/// Thread: UI.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    /// `folder` is that of documents without a name, `gallery` the examples and lessons that come with the
    /// program. `remembers`: settings are read and written.
    FileDesk(const FileParts& parts, QString folder, const QStringList& gallery, bool remembers);

    /// Lets the commands of the File menu act here.
    void connectTo(Commands* commands);

    /// False: it could not be read. A document is opened in the background.
    bool open(const QString& path);
    void openLast();
    void openFirst(const QString& path);
    /// At once: the next start finds it, however this one ends.
    void rememberDocument();

    /// The one experiment or document that is being dragged, or nothing.
    static QString draggedFile(const QMimeData& data);

    Gallery* gallery() const { return m_gallery; }

Q_SIGNALS:
    void lessonChosen(const QString& path); ///< in the gallery
    void lessonFileWanted();

private:
    void beginAnew();
    void save();
    void saveAs();
    void ask();
    void import(const QString& path);
    void showExport();
    void showCode();
    void askForReport();
    params::Issues refuseInput(const QString& path) const;
    QMenu* makeRecent();

    FileParts m_parts;
    QString m_folder;
    Gallery* m_gallery;
    bool m_remembers;
    QStringList m_imported; ///< files and folders, in this session
};

} // namespace lrp::ui
