#include "ui/code/CodeDialog.h"

#include "core/files/AtomicFile.h"
#include "ui/code/CodeHighlighter.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/text/FigureText.h"
#include "ui/text/IssueText.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/SaveDialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace lrp::ui
{

using codegen::Target;

namespace
{

/// The targets as their communities write them, in the order of codegen::Target.
QStringList targetNames()
{
    return {"PyTorch",        "PyTorch Lightning",
            "Keras",          "optax (JAX)",
            "Transformers",   "timm",
            "LibTorch (C++)", translate("code", "CSV of all rates")};
}

QPlainTextEdit* makeCodeView(QWidget* parent)
{
    auto* view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setObjectName("code/text");
    view->setAccessibleName(translate("code", "Code"));
    return view;
}

} // namespace

CodeDialog::CodeDialog(ExperimentModel* model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_lane(new QLabel(this))
    , m_target(new QComboBox(this))
    , m_text(makeCodeView(this))
    , m_highlighter(new CodeHighlighter(m_text->document(), m_text))
    , m_certificate(new Note(Note::Tone::Muted, this))
    , m_convention(new Note(Note::Tone::Muted, this))
    , m_problem(new Note(Note::Tone::Error, this))
{
    setWindowTitle(tr("Export code"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("codeDialog");
    m_lane->setTextFormat(Qt::PlainText);
    m_target->setObjectName("code/target");
    m_target->setAccessibleName(tr("Framework"));
    m_target->addItems(targetNames());
    m_certificate->setObjectName("code/certificate");
    m_convention->setObjectName("code/convention");
    m_problem->setObjectName("code/problem");

    auto* head = new QHBoxLayout;
    auto* label = new QLabel(tr("&Framework"), this);
    label->setBuddy(m_target);
    head->addWidget(m_lane, 1);
    head->addWidget(label);
    head->addWidget(m_target);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_text, 1);
    column->addWidget(m_certificate);
    column->addWidget(m_convention);
    column->addWidget(makeButtons());
    const QSize wished(QFontMetrics(m_text->font()).averageCharWidth() * 104,
                       fontMetrics().height() * 42); // comments unclipped
    resize(wished.boundedTo(screen()->availableSize() * 9 / 10));

    m_pool.setMaxThreadCount(1); // of many edits only the present one and the latest are made
    constexpr int kSoonMs = 150;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &CodeDialog::make);
    connect(m_target, &QComboBox::currentIndexChanged, this, &CodeDialog::make);
    connect(m_model, &ExperimentModel::plansChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_model, &ExperimentModel::issuesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_model, &ExperimentModel::selectionChanged, this, &CodeDialog::make);
    make();
}

QWidget* CodeDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName("code/copy");
    m_save->setObjectName("code/save");
    m_copy->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &CodeDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &CodeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

void CodeDialog::setBent(Bent bent)
{
    m_bent = std::move(bent);
    make();
}

void CodeDialog::make()
{
    const int lane = m_model->selectedLane();
    const auto bent = m_bent(m_model->laneLetter(lane));
    m_lane->setText((bent ? tr("Lane %1, %2, as it was bent") : tr("Lane %1, %2"))
                        .arg(QChar(m_model->laneLetter(lane)))
                        .arg(m_model->laneName(lane)));
    if (!m_model->isRight() || m_model->shape().totalSteps == 0) {
        m_code.forget(); // what is being made is of the settings before
        showIssues(m_model->issues());
        return;
    }
    experiment::Experiment experiment = m_model->experiment();
    auto& settings = experiment.lanes[static_cast<std::size_t>(lane)];
    settings = bent.value_or(settings);
    later(
        &m_pool, this, m_code.next(),
        [experiment, lane, shape = m_model->shape(), target = static_cast<Target>(m_target->currentIndex())] {
            return codegen::exportLane(experiment, static_cast<std::size_t>(lane), shape, target);
        },
        [this](const params::Result<codegen::Code>& made) {
            made ? showCode(*made) : showIssues(made.issues());
        });
}

void CodeDialog::showCode(const codegen::Code& code)
{
    const QString text = QString::fromStdString(code.text);
    m_highlighter->setLanguage(QString::fromStdString(code.fileEnding));
    if (text != m_text->toPlainText()) {
        m_text->setPlainText(text);
    }
    m_ending = QString::fromStdString(code.fileEnding);
    const codegen::Certificate& certificate = code.certificate;
    const auto steps = static_cast<int>(certificate.steps); // lupdate reads no casts in a call
    m_certificate->setNote(
        translate("code", "%1 step(s) compared, largest relative difference %2; %3.%4", nullptr, steps)
            .arg(counted(certificate.steps), QString::number(certificate.largestRelativeDifference, 'g', 2),
                 QString::fromStdString(certificate.how),
                 QString::fromStdString(codegen::coverage(certificate))));
    m_convention->setNote(QString::fromStdString(certificate.convention));
    m_problem->setNote({});
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void CodeDialog::showIssues(const params::Issues& issues)
{
    QStringList lines;
    for (const params::Issue& issue : issues) {
        lines.append(issueText(issue, m_model->json()));
    }
    m_problem->setNote(lines.join("\n"));
    m_text->clear();
    m_certificate->setNote({});
    m_convention->setNote({});
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
}

void CodeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(1500, m_copy, [button = m_copy] { button->setText(tr("&Copy")); });
}

void CodeDialog::save()
{
    const QString letter(QChar(m_model->laneLetter(m_model->selectedLane())));
    askWhereToSave(
        this, tr("Save code"), "lane-" + letter.toLower() + "." + m_ending, [this](const QString& path) {
            params::Issues issues = m_guard ? m_guard(path) : params::Issues{};
            if (issues.empty()) {
                issues = files::writeFile(path.toStdString(), m_text->toPlainText().toStdString());
            }
            m_problem->setNote(issues.empty() ? QString() : QString::fromStdString(issues.front().text()));
        });
}

} // namespace lrp::ui
