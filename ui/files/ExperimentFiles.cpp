#include "ui/files/ExperimentFiles.h"

#include "core/experiment/Presets.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/text/IssueText.h"
#include "ui/widgets/MessageBar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

namespace lrp::ui
{

namespace
{

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString withEnding(const QString& path, const QString& ending)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + ending;
}

} // namespace

ExperimentFiles::ExperimentFiles(ExperimentModel* model, MessageBar* messages, QWidget* window)
    : QObject(window)
    , m_model(model)
    , m_messages(messages)
    , m_window(window)
{
}

void ExperimentFiles::setPath(const QString& path)
{
    m_path = path;
    Q_EMIT pathChanged(path);
}

bool ExperimentFiles::open(const QString& path)
{
    const auto experiment = experiment::read(path.toStdString());
    if (!experiment) {
        m_messages->showIssues(tr("%1 was not opened; the present experiment stays.").arg(nameOf(path)),
                               experiment.issues());
        return false;
    }
    m_messages->hide();
    m_model->setExperiment(*experiment);
    setPath(path);
    return true;
}

bool ExperimentFiles::save(const QString& path)
{
    params::Issues issues;
    if (!m_model->isRight()) {
        for (const params::Issue& issue : m_model->issues()) {
            issues.push_back({issueText(issue, m_model->json()).toStdString(), ""});
        }
    } else if (issues = m_guard && path != m_path ? m_guard(path) : params::Issues{}; issues.empty()) {
        issues = experiment::write(m_model->experiment(), path.toStdString());
    }
    if (!issues.empty()) {
        m_messages->showIssues(tr("%1 was not saved.").arg(nameOf(path)), issues);
        return false;
    }
    m_messages->hide();
    m_model->markSaved();
    setPath(path);
    Q_EMIT saved(path);
    return true;
}

void ExperimentFiles::begin()
{
    m_model->setExperiment(experiment::threeSchedules());
    forget();
}

QString ExperimentFiles::askForOne()
{
    return QFileDialog::getOpenFileName(m_window, tr("Open"), QFileInfo(m_path).path(),
                                        tr("Documents and experiments (*.lrp *.json);;All files (*)"));
}

QString ExperimentFiles::askForScalars()
{
    return QFileDialog::getOpenFileName(m_window, tr("Import curves to compare with"),
                                        QFileInfo(m_path).path(),
                                        tr("Curves (*.csv *.csv.gz *tfevents*);;All files (*)"));
}

QString ExperimentFiles::askForScalarFolder()
{
    return QFileDialog::getExistingDirectory(m_window, tr("Import all runs of a TensorBoard folder"),
                                             QFileInfo(m_path).path());
}

QString ExperimentFiles::askForName(const QString& document)
{
    const QString documents = tr("Document with all runs (*.lrp)");
    const QString experiments = tr("Experiment without runs (*.json)");
    const bool isExperiment = document.isEmpty() && !m_path.isEmpty();
    QString chosen = isExperiment ? experiments : documents;
    const QString suggestion = !document.isEmpty() ? document : isExperiment ? m_path : tr("runs.lrp");
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save as"), suggestion,
                                                      documents + ";;" + experiments, &chosen);
    return withEnding(path, chosen == experiments ? ".json" : ".lrp");
}

} // namespace lrp::ui
