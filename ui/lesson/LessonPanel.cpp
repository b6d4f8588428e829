#include "ui/lesson/LessonPanel.h"

#include "core/lesson/Scoring.h"
#include "core/lesson/Telling.h"
#include "ui/lesson/LessonHead.h"
#include "ui/lesson/LessonText.h"
#include "ui/lesson/SketchDesk.h"
#include "ui/lesson/TaskWidget.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

QPushButton* namedButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

LessonPanel::LessonPanel(QWidget* parent)
    : QWidget(parent)
    , m_head(new LessonHead(this))
    , m_text(new LessonText(this))
    , m_place(new QVBoxLayout)
    , m_extras(new QVBoxLayout)
    , m_outcome(new Note(Note::Tone::Plain, this))
    , m_warning(new Note(Note::Tone::Warning, this))
    , m_back(namedButton("lesson/back", tr("&Back"), this))
    , m_skip(namedButton("lesson/skip", tr("S&kip"), this))
    , m_settings(namedButton("lesson/settings", tr("Back to the lesson's settings"), this))
    , m_again(namedButton("lesson/run", tr("Run"), this))
    , m_primary(namedButton("lesson/primary", {}, this))
{
    m_outcome->setObjectName("lesson/outcome");
    m_warning->setObjectName("lesson/warning");
    m_text->setObjectName("lesson/text");
    auto* tries = new QHBoxLayout;
    tries->addWidget(m_settings);
    tries->addWidget(m_again);
    tries->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_text);
    column->addLayout(m_place);
    column->addWidget(m_outcome);
    column->addLayout(m_extras);
    column->addStretch(1);
    column->addLayout(tries);
    column->addWidget(m_warning);
    column->addLayout(buttons);
    connect(m_head, &LessonHead::openWanted, this, &LessonPanel::openWanted);
    connect(m_head, &LessonHead::leaveWanted, this, &LessonPanel::leaveWanted);
    connect(m_primary, &QPushButton::clicked, this, &LessonPanel::goOn);
    connect(m_back, &QPushButton::clicked, this, &LessonPanel::goBack);
    connect(m_skip, &QPushButton::clicked, this, &LessonPanel::skip);
    connect(m_settings, &QPushButton::clicked, this, &LessonPanel::settingsWanted);
    connect(m_again, &QPushButton::clicked, this, &LessonPanel::runWanted);
    makeShortcuts();
    setRun(nullptr);
}

LessonPanel::~LessonPanel() = default;

void LessonPanel::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, Qt::ShortcutContext context, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
        m_shortcuts.append(shortcut);
    };
    add(Qt::CTRL | Qt::Key_Return, Qt::WindowShortcut, &LessonPanel::goOn);
    add(Qt::CTRL | Qt::Key_Enter, Qt::WindowShortcut, &LessonPanel::goOn);
    add(Qt::Key_Escape, Qt::WidgetWithChildrenShortcut, &LessonPanel::leave);
}

void LessonPanel::addExtra(QWidget* extra)
{
    m_extras->addWidget(extra);
}

void LessonPanel::setRun(lesson::LessonRun* run)
{
    m_run = run;
    for (QShortcut* shortcut : m_shortcuts) {
        shortcut->setEnabled(run != nullptr);
    }
    m_head->follow(run);
    if (run != nullptr) {
        showStep();
        return;
    }
    dropTask();
    m_text->setLesson({});
    m_outcome->setNote({});
    m_warning->setNote({});
    for (QPushButton* button : {m_back, m_skip, m_settings, m_again, m_primary}) {
        button->hide();
    }
}

void LessonPanel::showStep()
{
    const lesson::Lesson& lesson = m_run->lesson();
    m_mayLeave = false;
    m_ran.clear();
    m_warning->setNote({});
    m_head->follow(m_run);
    const std::string before = m_run->index() == 0 ? lesson.summary + "\n\n" : std::string();
    m_text->setLesson(QString::fromStdString(before + m_run->step().text), m_run);
    showTask();
    showOutcome();
    showButtons();
    const bool isCommitted = m_run->answerTo(m_run->step().id) != nullptr;
    QWidget* first = m_task != nullptr && m_task->isEnabled() && !isCommitted ? static_cast<QWidget*>(m_task)
                     : m_primary->isEnabled()                                 ? m_primary
                                                                              : m_skip;
    first->setFocus();
    Q_EMIT said(tr("%1. %2", "a step and its text").arg(m_head->where(), m_text->spoken()));
}

/// Later, as its own key may be what led on.
void LessonPanel::dropTask()
{
    if (m_task != nullptr) {
        m_task->disconnect(this); // the pencil that it follows goes on with another
        m_task->hide();
        m_task->setParent(nullptr);
        m_task->deleteLater();
        m_task = nullptr;
    }
}

void LessonPanel::showTask()
{
    dropTask();
    m_task = m_run->step().as<lesson::Sketch>() != nullptr ? m_sketches->makeTask(*m_run, this)
                                                           : makeTask(m_run->lesson(), m_run->step(), this);
    if (m_task == nullptr) {
        return;
    }
    m_place->addWidget(m_task);
    m_task->show(); // at once, as it takes the focus
    if (m_run->draft()) {
        m_task->draft(*m_run->draft());
    }
    connect(m_task, &TaskWidget::changed, this, [this] {
        m_run->setDraft(m_task->answer());
        showButtons();
        Q_EMIT drafted();
    });
    connect(m_task, &TaskWidget::said, this, &LessonPanel::said);
    if (const lesson::AnswerLine* line = m_run->answerTo(m_run->step().id)) {
        m_task->freeze(line->answer);
    } else if (m_run->step().isQuestion() && m_run->mayGoOn()) { // skipped
        m_task->setEnabled(false);
    }
}

QString LessonPanel::scoreOf(std::size_t place) const
{
    const lesson::Lesson& lesson = m_run->lesson();
    const lesson::Step& step = lesson.steps[place];
    const lesson::AnswerLine* line = m_run->answerTo(step.id);
    if (line == nullptr || step.as<lesson::Sketch>() != nullptr) {
        return line == nullptr ? QString() : m_sketches->scoreOf(*m_run, place);
    }
    const auto score = lesson::scoreOf(lesson, step, line->answer);
    return score ? QString::fromStdString(score->sentence) : QString();
}

/// From `verified`, and never from the run that was just seen.
QString LessonPanel::claimsTold(const lesson::Reveal& reveal) const
{
    QStringList sentences;
    for (const lesson::Claim& claim : m_run->lesson().claims) {
        const bool isNamed =
            std::find(reveal.claims.begin(), reveal.claims.end(), claim.text) != reveal.claims.end();
        const bool isMeant = reveal.claims.empty() && (claim.first.experiment == m_run->setup() ||
                                                       claim.second.experiment == m_run->setup());
        const std::string told = lesson::toldOf(m_run->lesson(), claim);
        if ((isNamed || isMeant) && !told.empty()) {
            sentences.append(QString::fromStdString(told));
        }
    }
    return sentences.join(' ');
}

/// Of the predictions since the reveal before.
QString LessonPanel::scoresBefore() const
{
    QStringList sentences;
    const auto& steps = m_run->lesson().steps;
    for (std::size_t i = m_run->index(); i-- > 0 && steps[i].as<lesson::Reveal>() == nullptr;) {
        if (steps[i].as<lesson::Choice>() == nullptr && !scoreOf(i).isEmpty()) {
            sentences.prepend(tr("Your prediction: %1").arg(scoreOf(i)));
        }
    }
    return sentences.join('\n');
}

QString LessonPanel::outcomeOfStep() const
{
    const lesson::Step& step = m_run->step();
    if (const auto* reveal = step.as<lesson::Reveal>()) {
        return m_run->isDone(step.id) ? (claimsTold(*reveal) + '\n' + scoresBefore()).trimmed() : QString();
    }
    if (const auto* attempt = step.as<lesson::Try>()) {
        return (QString::fromStdString(attempt->aim) + '\n' + m_ran).trimmed();
    }
    if (m_run->answerTo(step.id) == nullptr) {
        return m_ran;
    }
    if (const auto* finding = step.as<lesson::Finding>()) {
        return tr("The lesson says: %1").arg(QString::fromStdString(finding->text));
    }
    if (step.as<lesson::Choice>() == nullptr && m_run->awaitsReveal()) {
        return tr("Committed.");
    }
    return scoreOf(m_run->index());
}

void LessonPanel::showOutcome()
{
    m_outcome->setNote(outcomeOfStep());
}

bool LessonPanel::isLast() const
{
    return m_run->index() + 1 == m_run->lesson().steps.size();
}

/// Whether what is committed here is run at once.
bool LessonPanel::runsNext() const
{
    return !isLast() && m_run->step().as<lesson::Choice>() == nullptr &&
           m_run->lesson().steps[m_run->index() + 1].as<lesson::Run>() != nullptr;
}

/// A finding may be left out, but one that was written is kept.
bool LessonPanel::hasFindingToCommit() const
{
    return m_run->step().as<lesson::Finding>() != nullptr && m_run->answerTo(m_run->step().id) == nullptr &&
           m_task->answer().has_value();
}

QString LessonPanel::primaryText() const
{
    if (!m_run->mayGoOn()) {
        if (m_run->step().as<lesson::Run>() != nullptr) {
            return tr("Run");
        }
        if (m_run->step().as<lesson::Reveal>() != nullptr) {
            return tr("Reveal");
        }
        return runsNext() ? tr("Commit and run") : tr("Commit");
    }
    return hasFindingToCommit() ? tr("Keep") : isLast() ? tr("Finish") : tr("Next");
}

void LessonPanel::showButtons()
{
    const bool isOpenQuestion = !m_run->mayGoOn() && m_run->step().isQuestion();
    const bool tries = m_run->step().as<lesson::Try>() != nullptr;
    m_primary->setText(primaryText());
    m_primary->setToolTip(tr("Ctrl+Return"));
    m_primary->setEnabled(!isOpenQuestion || (m_task != nullptr && m_task->answer()));
    m_back->setEnabled(m_run->index() > 0);
    m_skip->setEnabled(!m_run->mayGoOn());
    m_settings->setVisible(tries);
    m_again->setVisible(tries);
    for (QPushButton* button : {m_back, m_skip, m_primary}) {
        button->show();
    }
}

void LessonPanel::goOn()
{
    if (m_run == nullptr || !m_primary->isEnabled()) {
        return;
    }
    if (m_run->mayGoOn() && !hasFindingToCommit()) {
        isLast() ? Q_EMIT leaveWanted() : take(m_run->next());
    } else if (m_run->step().as<lesson::Run>() != nullptr) {
        Q_EMIT runWanted();
    } else if (m_run->step().as<lesson::Reveal>() != nullptr) {
        m_run->reveal();
        Q_EMIT moved();
        showOutcome();
        showButtons();
        m_primary->setFocus();
        Q_EMIT said(m_outcome->text());
    } else {
        commit();
    }
}

void LessonPanel::commit(bool mayRun)
{
    m_mayLeave = false;
    const params::Issues issues = m_run->commit(*m_task->answer());
    if (!issues.empty()) {
        m_warning->setNote(QString::fromStdString(issues.front().text()));
        return;
    }
    if (mayRun && runsNext()) {
        take(m_run->next());
        Q_EMIT runWanted();
        return;
    }
    Q_EMIT moved();
    m_task->freeze(m_run->answerTo(m_run->step().id)->answer);
    showOutcome();
    showButtons();
    m_primary->setFocus();
    Q_EMIT said(tr("Committed.") + ' ' + m_outcome->text());
}

void LessonPanel::goBack()
{
    take(m_run != nullptr && m_run->back());
}

/// The last step can only be left.
void LessonPanel::skip()
{
    if (m_run != nullptr && !m_run->mayGoOn()) {
        m_run->skip() ? take(true) : Q_EMIT leaveWanted();
    }
}

void LessonPanel::reveal()
{
    if (m_run != nullptr && m_run->step().as<lesson::Reveal>() != nullptr && !m_run->mayGoOn()) {
        goOn();
    }
}

void LessonPanel::turnPage()
{
    if (m_run == nullptr || isLast()) {
        return;
    }
    const bool isOpen = m_run->step().isQuestion() && !m_run->mayGoOn();
    isOpen && m_run->draft()            ? commit(false) // runs wait for their own key
    : isOpen || !m_primary->isEnabled() ? skip()
                                        : goOn();
}

void LessonPanel::take(bool moves)
{
    if (moves) {
        Q_EMIT moved(); // first, as docks that come and go take the focus
        showStep();
    }
}

void LessonPanel::takeEnd(const QString& outcome)
{
    if (m_run == nullptr) {
        return;
    }
    m_run->ran();
    m_ran = outcome;
    showOutcome();
    showButtons();
    if (!outcome.isEmpty()) {
        Q_EMIT said(outcome);
    }
}

void LessonPanel::leave()
{
    if (m_mayLeave) {
        Q_EMIT leaveWanted();
        return;
    }
    m_mayLeave = true;
    m_warning->setNote(tr("Press Esc again to leave the lesson. Its settings stay."));
    Q_EMIT said(m_warning->text());
}

} // namespace lrp::ui
