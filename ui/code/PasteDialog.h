#pragma once

#include "core/importer/PyTorch.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace lrp::ui
{

class ExperimentModel;
class Note;

/// Paste a PyTorch constructor call, see at once what is understood of it or where it is wrong, and give it
/// to the selected lane. Not modal. Thread: UI.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(ExperimentModel* model, QWidget* parent = nullptr);

private:
    void makeLayout();
    void read();
    void showUnderstood(const importer::Imported& imported);
    void showIssues(const params::Issues& issues);
    void markPlace(const params::Issue& issue);
    void nameButton();
    void use();

    ExperimentModel* m_model;
    QPlainTextEdit* m_text;
    Note* m_understood;
    Note* m_remarks;
    Note* m_problem;
    QCheckBox* m_withOptimizer;
    QPushButton* m_use;
    QTimer m_soon;
    params::Json m_schedule;
    params::Json m_optimizer; ///< null: none was pasted, or one this program does not have
};

} // namespace lrp::ui
