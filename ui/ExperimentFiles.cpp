#include "ui/ExperimentFiles.h"

#include "core/experiment/Presets.h"
#include "ui/MessageBar.h"
#include "ui/models/ExperimentModel.h"
#include "ui/models/IssueText.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Picture.h"
#include "ui/SessionController.h"
#include "ui/style/Theme.h"

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
    } else {
        issues = experiment::write(m_model->experiment(), path.toStdString());
    }
    if (!issues.empty()) {
        m_messages->showIssues(tr("%1 was not saved.").arg(nameOf(path)), issues);
        return false;
    }
    m_messages->hide();
    m_model->setModified(false);
    setPath(path);
    Q_EMIT saved(path);
    return true;
}

void ExperimentFiles::begin()
{
    m_model->setExperiment(experiment::threeSchedules());
    setPath({});
}

void ExperimentFiles::askAndOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open an experiment"), QFileInfo(m_path).path(),
                                     tr("Experiments (*.json);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void ExperimentFiles::askAndSave()
{
    const QString suggestion = m_path.isEmpty() ? tr("experiment.json") : m_path;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the experiment"), suggestion,
                                                      tr("Experiments (*.json)"));
    if (!path.isEmpty()) {
        save(withEnding(path, ".json"));
    }
}

void ExperimentFiles::saveAgain()
{
    if (m_path.isEmpty()) {
        askAndSave();
    } else {
        save(m_path);
    }
}

void ExperimentFiles::askAndExport(const CurvesView& curves, const SessionController& session)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the curves as a picture"),
                                                      tr("curves.png"), tr("Pictures (*.png *.svg *.pdf)"));
    if (!path.isEmpty()) {
        exportPicture(withEnding(path, ".png"), curves, session);
    }
}

bool ExperimentFiles::exportPicture(const QString& path, const CurvesView& curves,
                                    const SessionController& session)
{
    constexpr QSize kSize(1200, 800);
    constexpr double kScale = 2.0;
    const PictureContent content{.title = QString::fromStdString(m_model->experiment().name),
                                 .lanes = m_model->curves(),
                                 .shape = m_model->shape(),
                                 .record = session.record(),
                                 .rateScale = curves.rateScale(),
                                 .lossScale = curves.lossScale(),
                                 .dark = Theme::of(&curves).dark};
    const params::Issues issues = writePicture(content, path, kSize, kScale);
    if (!issues.empty()) {
        m_messages->showIssues(tr("%1 was not written.").arg(nameOf(path)), issues);
        return false;
    }
    Q_EMIT saved(path);
    return true;
}

} // namespace lrp::ui
