#pragma once

#include <functional>
#include <QObject>
#include <QString>

class QWidget;

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class MessageBar;
class SessionController;

/// Opens and saves experiments and writes pictures; what goes wrong is said in the message bar, and the
/// present experiment stays. Thread: UI.
class ExperimentFiles : public QObject
{
    Q_OBJECT

public:
    ExperimentFiles(ExperimentModel* model, MessageBar* messages, QWidget* window);

    /// The file of the present experiment; empty: none yet.
    const QString& path() const { return m_path; }

    bool open(const QString& path);
    bool save(const QString& path);
    /// Begins again with the preset.
    void begin();

    void askAndOpen();
    void askAndSave();
    /// Saves to path(), or asks where there is none.
    void saveAgain();
    void askAndExport(const CurvesView& curves, const SessionController& session);
    bool exportPicture(const QString& path, const CurvesView& curves, const SessionController& session);

Q_SIGNALS:
    void pathChanged(const QString& path);
    void saved(const QString& path);

private:
    void setPath(const QString& path);

    ExperimentModel* m_model;
    MessageBar* m_messages;
    QWidget* m_window;
    QString m_path;
};

} // namespace lrp::ui
