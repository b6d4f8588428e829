#pragma once

#include "core/codegen/Codegen.h"
#include "ui/widgets/Latest.h"
#include "ui/widgets/WriteGuard.h"

#include <functional>
#include <optional>
#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lrp::ui
{

class CodeHighlighter;
class ExperimentModel;
class Note;

/// The selected lane as code in another framework, with its certificate, to copy or to save. Follows every
/// edit of the lane; the snippet is made on another thread. Not modal. Thread: UI.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CodeDialog(ExperimentModel* model, QWidget* parent = nullptr);

    /// What no file may replace; without a guard any may be.
    void setGuard(WriteGuard guard) { m_guard = std::move(guard); }
    /// Where a lane was bent while it ran, its code is that of this one; nothing: it was not.
    using Bent = std::function<std::optional<experiment::Lane>(char letter)>;
    void setBent(Bent bent);

private:
    QWidget* makeButtons();
    void make();
    void showCode(const codegen::Code& code);
    void showIssues(const params::Issues& issues);
    void copy();
    void save();

    ExperimentModel* m_model;
    QLabel* m_lane;
    QComboBox* m_target;
    QPlainTextEdit* m_text;
    CodeHighlighter* m_highlighter;
    Note* m_certificate;
    Note* m_convention;
    Note* m_problem;
    QPushButton* m_copy;
    QPushButton* m_save;
    QString m_ending;
    WriteGuard m_guard;
    Bent m_bent = [](char) { return std::optional<experiment::Lane>(); };
    QTimer m_soon;
    Latest m_code;
    QThreadPool m_pool; ///< last: waits for what is being made
};

} // namespace lrp::ui
