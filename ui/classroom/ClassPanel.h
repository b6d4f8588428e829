#pragma once

#include "ui/classroom/ClassAnswers.h"
#include "ui/widgets/Latest.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace lrp::ui
{

class ClassChart;
class CodesField;
class Note;

/// What a class answered, question by question, and how answers come in: files and folders by drop or button,
/// spoken codes, hands. Nothing in it is one person's answer. Thread: UI.
class ClassPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClassPanel(QWidget* parent = nullptr);

    ClassAnswers* answers() const { return m_answers; }
    ClassChart* chart() const { return m_chart; }
    /// Shows a question, by the step that asked it first; one that is none changes nothing.
    void choose(const std::string& question);

Q_SIGNALS:
    void openWanted();              ///< of a lesson, while there is none
    void handsForgotten();          ///< of some question or all: they are to be counted again
    void said(const QString& text); ///< to be announced

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeIntake();
    QPushButton* makeButton(const QString& name, const QString& text, const QString& tip, auto act);
    void askForFiles();
    void askForFolder();
    void tellOfFiles(const params::Issues& skipped, std::size_t leftOut);
    void refresh();
    void refreshQuestions();
    void showChart();
    void forgetHands();
    void clear();
    void copyPicture();
    void copyTable();
    const lesson::Step* chosen() const;

    ClassAnswers* m_answers;
    QComboBox* m_questions;
    ClassChart* m_chart;
    QPushButton* m_open = nullptr;
    QPushButton* m_picture = nullptr;
    QPushButton* m_table = nullptr;
    QPushButton* m_files = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_clear = nullptr;
    CodesField* m_codes;
    QWidget* m_intake = nullptr;
    Note* m_rests;
    Note* m_problems;
    Latest m_copying;
};

} // namespace lrp::ui
