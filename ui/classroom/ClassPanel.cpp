#include "ui/classroom/ClassPanel.h"

#include "ui/classroom/ClassChart.h"
#include "ui/classroom/ClassPicture.h"
#include "ui/classroom/ClassWords.h"
#include "ui/classroom/CodesField.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace

ClassPanel::ClassPanel(QWidget* parent)
    : QWidget(parent)
    , m_answers(new ClassAnswers(this))
    , m_questions(new QComboBox(this))
    , m_chart(new ClassChart(this))
    , m_codes(new CodesField([this](const QString& code) { return m_answers->addCode(code); }, this))
    , m_rests(new Note(Note::Tone::Muted, this))
    , m_problems(new Note(Note::Tone::Warning, this))
{
    setObjectName("class");
    setAcceptDrops(true);
    m_rests->setObjectName("class/restsOn");
    m_problems->setObjectName("class/problems");
    auto* area = new QScrollArea(this);
    area->setObjectName("class/area");
    area->setWidget(m_chart);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_chart);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(area, 1);
    column->addWidget(m_rests);
    column->addWidget(m_problems);
    column->addWidget(makeIntake());
    connect(m_questions, &QComboBox::currentIndexChanged, this, &ClassPanel::showChart);
    connect(m_answers, &ClassAnswers::changed, this, &ClassPanel::refresh);
    connect(m_answers, &ClassAnswers::filesRead, this, &ClassPanel::tellOfFiles);
    connect(m_codes, &CodesField::said, this, &ClassPanel::said);
    refresh();
}

QPushButton* ClassPanel::makeButton(const QString& name, const QString& text, const QString& tip, auto act)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* ClassPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_questions->setObjectName("class/question");
    m_questions->setAccessibleName(tr("Question"));
    m_questions->setToolTip(tr("Which question's answers are shown; follows the lesson"));
    m_questions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_questions->setMinimumContentsLength(12);
    row->addWidget(m_questions, 1);
    m_open = makeButton("class/open", tr("Open lesson…"), tr("Open the lesson that a class goes through"),
                        &ClassPanel::openWanted);
    m_picture = makeButton("class/copyPicture", tr("Copy p&icture"),
                           tr("Put what is shown on the clipboard as a picture"), &ClassPanel::copyPicture);
    m_table =
        makeButton("class/copyTable", tr("Cop&y table"),
                   tr("Put the sums of all questions on the clipboard as a table"), &ClassPanel::copyTable);
    for (QPushButton* button : {m_open, m_picture, m_table}) {
        row->addWidget(button);
    }
    return head;
}

QWidget* ClassPanel::makeIntake()
{
    m_intake = new QWidget(this);
    auto* column = new QVBoxLayout(m_intake);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_files = makeButton("class/addFiles", tr("&Add files…"),
                         tr("Files of answers (.answers.json, .jsonl), or drop them here"),
                         &ClassPanel::askForFiles);
    m_folder = makeButton("class/addFolder", tr("Fro&m folder…"),
                          tr("All files of answers in a folder, or drop it here"), &ClassPanel::askForFolder);
    m_again = makeButton("class/countAgain", tr("Count hands a&gain"),
                         tr("Forget the hands of this question, in both votes"), &ClassPanel::forgetHands);
    m_clear = makeButton("class/clear", tr("Clear all"),
                         tr("Forget all answers and hands, for another class"), &ClassPanel::clear);
    row->addWidget(m_files);
    row->addWidget(m_folder);
    row->addStretch();
    row->addWidget(m_again);
    row->addWidget(m_clear);
    column->addLayout(row);
    column->addWidget(m_codes);
    return m_intake;
}

const lesson::Step* ClassPanel::chosen() const
{
    const auto questions = m_answers->questions();
    const auto place = static_cast<std::size_t>(m_questions->currentIndex());
    return m_questions->currentIndex() >= 0 && place < questions.size() ? questions[place] : nullptr;
}

void ClassPanel::choose(const std::string& question)
{
    const auto questions = m_answers->questions();
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const lesson::Step* step) { return step->id == question; });
    if (found != questions.end()) {
        m_questions->setCurrentIndex(static_cast<int>(found - questions.begin()));
    }
}

void ClassPanel::refreshQuestions()
{
    QStringList titles;
    for (const lesson::Step* step : m_answers->questions()) {
        titles.append(headingOf(m_answers->question(*step)));
    }
    bool isSame = titles.size() == m_questions->count();
    for (int i = 0; isSame && i < titles.size(); ++i) {
        isSame = m_questions->itemText(i) == titles[i];
    }
    if (!isSame) {
        const QSignalBlocker quiet(m_questions);
        m_questions->clear();
        m_questions->addItems(titles);
    }
}

void ClassPanel::refresh()
{
    const bool hasLesson = m_answers->lesson() != nullptr;
    refreshQuestions();
    const bool isEmpty = !hasLesson || m_answers->isEmpty();
    m_questions->setVisible(hasLesson);
    m_open->setVisible(!hasLesson);
    m_intake->setVisible(hasLesson);
    for (QPushButton* button : {m_picture, m_table, m_clear}) {
        button->setVisible(hasLesson);
        button->setEnabled(!isEmpty);
    }
    m_rests->setNote(m_answers->isReading() ? tr("Reading…") : isEmpty ? QString() : m_answers->restsOn());
    showChart();
}

void ClassPanel::showChart()
{
    const lesson::Step* step = chosen();
    const auto hands = step != nullptr ? m_answers->question(*step).hands : std::array<std::int64_t, 2>{};
    m_again->setEnabled(hands[0] + hands[1] > 0);
    if (m_answers->lesson() == nullptr) {
        m_chart->setMessage(tr("No lesson is open. Open one to see what a class answers to it."));
    } else if (step == nullptr) {
        m_chart->setMessage(tr("This lesson asks no questions."));
    } else if (m_answers->isEmpty()) {
        m_chart->setMessage(tr("No answers yet. Drop files here, or count hands with V."));
    } else {
        m_chart->setQuestion(m_answers->question(*step));
    }
}

void ClassPanel::forgetHands()
{
    if (const lesson::Step* step = chosen()) {
        m_answers->forgetHands(step->id);
        Q_EMIT handsForgotten();
        Q_EMIT said(tr("The hands of this question are to be counted again."));
    }
}

void ClassPanel::clear()
{
    m_codes->clear();
    m_problems->setNote({});
    m_answers->clear();
    Q_EMIT handsForgotten();
    Q_EMIT said(tr("All answers were cleared."));
}

void ClassPanel::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Add files of answers"), {},
                                   tr("Answers (*.answers.json *.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::filesSelected, m_answers, &ClassAnswers::read);
    dialog->show();
}

void ClassPanel::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Add a folder of answers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::filesSelected, m_answers, &ClassAnswers::read);
    dialog->show();
}

void ClassPanel::tellOfFiles(const params::Issues& skipped, std::size_t leftOut)
{
    constexpr std::size_t kMost = 5;
    QStringList lines;
    if (!skipped.empty()) {
        const auto count = static_cast<int>(skipped.size());
        lines.append(count == 1 ? tr("1 file was skipped:") : tr("%n files were skipped:", nullptr, count));
    }
    for (std::size_t i = 0; i < std::min(skipped.size(), kMost); ++i) {
        lines.append(tr("%1: %2").arg(QFileInfo(QString::fromStdString(skipped[i].pointer)).fileName(),
                                      QString::fromStdString(skipped[i].message)));
    }
    if (skipped.size() > kMost) {
        lines.append(tr("… and %n more.", nullptr, static_cast<int>(skipped.size() - kMost)));
    }
    if (leftOut > 0) {
        const auto count = static_cast<int>(leftOut);
        lines.append(count == 1
                         ? tr("1 answer was left out, as it is to another lesson or does not fit its step.")
                         : tr("%n answers were left out, as they are to another lesson or do not fit "
                              "their step.",
                              nullptr, count));
    }
    m_problems->setNote(lines.join('\n'));
    Q_EMIT said((m_answers->restsOn() + ' ' + lines.join(' ')).trimmed());
}

void ClassPanel::copyPicture()
{
    const lesson::Step* step = chosen();
    if (step != nullptr) {
        later(
            QThreadPool::globalInstance(), this, m_copying.next(),
            [picture = ClassPicture{.restsOn = m_answers->restsOn(),
                                    .questions = {m_answers->question(*step)},
                                    .dark = Theme::of(this).dark}] { return imageOf(picture); },
            [this](const QImage& image) {
                QGuiApplication::clipboard()->setImage(image);
                Q_EMIT said(tr("The picture was copied."));
            });
    }
}

void ClassPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(tableOf(m_answers->answered()));
    Q_EMIT said(tr("The table was copied."));
}

void ClassPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_chart->updateGeometry();
        m_chart->update();
    }
}

void ClassPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_answers->lesson() != nullptr && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ClassPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_answers->read(localFiles(*event->mimeData()));
}

} // namespace lrp::ui
