#pragma once

#include "ui/widgets/WriteGuard.h"

#include <functional>
#include <QObject>
#include <QString>

class QWidget;

namespace lrp::ui
{

class ExperimentModel;
class MessageBar;

/// Opens and saves experiments; what goes wrong is said in the message bar, and the present experiment stays.
/// Thread: UI.
class ExperimentFiles : public QObject
{
    Q_OBJECT

public:
    ExperimentFiles(ExperimentModel* model, MessageBar* messages, QWidget* window);

    /// The file of the present experiment; empty: none yet.
    const QString& path() const { return m_path; }

    bool open(const QString& path);
    bool save(const QString& path);
    /// What no file but the experiment's own may replace.
    void setGuard(WriteGuard guard) { m_guard = std::move(guard); }
    /// The experiment comes from no file any more.
    void forget() { setPath({}); }
    /// Begins again with the preset.
    void begin();

    /// Asks which experiment or document to open; empty: none.
    QString askForOne();
    /// Asks under which name to save: a document (.lrp), which keeps the runs, or an experiment (.json).
    /// Empty: under none.
    QString askForName(const QString& document);
    /// Asks which file of curves to import, or which folder of TensorBoard's files; empty: none.
    QString askForScalars();
    QString askForScalarFolder();

Q_SIGNALS:
    void pathChanged(const QString& path);
    void saved(const QString& path);

private:
    void setPath(const QString& path);

    ExperimentModel* m_model;
    MessageBar* m_messages;
    QWidget* m_window;
    QString m_path;
    WriteGuard m_guard;
};

} // namespace lrp::ui
