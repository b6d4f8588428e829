#include "ui/code/PasteDialog.h"

#include "core/optimizer/Catalog.h"
#include "core/schedule/Schedule.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Note.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBlock>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

namespace
{

constexpr const char* kExample = "scheduler = CosineAnnealingLR(optimizer, T_max=50, eta_min=1e-5)";

/// "T_max 50, eta_min 1e-05" of a schedule or optimizer.
QString membersOf(const Json& json)
{
    QStringList parts;
    for (const auto& [key, value] : json.items()) {
        if (key != "type") {
            parts.append(QString::fromStdString(key + " " + params::quoted(value)));
        }
    }
    return parts.join(", ");
}

QString sentenceFor(const params::Entries& entries, const Json& json)
{
    const params::Entry* entry = params::find(entries, json["type"].get<std::string>());
    const QString settings = membersOf(json);
    return QString::fromStdString(entry->id) + (settings.isEmpty() ? QString() : ": " + settings);
}

} // namespace

PasteDialog::PasteDialog(ExperimentModel* model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_text(new QPlainTextEdit(this))
    , m_understood(new Note(Note::Tone::Muted, this))
    , m_remarks(new Note(Note::Tone::Warning, this))
    , m_problem(new Note(Note::Tone::Error, this))
    , m_withOptimizer(new QCheckBox(this))
    , m_use(nullptr)
{
    setWindowTitle(tr("Paste a PyTorch schedule"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("pasteDialog");
    m_text->setObjectName("paste/text");
    m_text->setAccessibleName(tr("Python code"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(kExample);
    m_text->setTabChangesFocus(true);
    m_understood->setObjectName("paste/understood");
    m_remarks->setObjectName("paste/remarks");
    m_problem->setObjectName("paste/problem");
    m_withOptimizer->setObjectName("paste/optimizer");
    m_withOptimizer->hide();
    makeLayout();

    constexpr int kSoonMs = 120;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PasteDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_model, &ExperimentModel::selectionChanged, this, &PasteDialog::nameButton);
    nameButton();
    m_text->setFocus();
}

void PasteDialog::makeLayout()
{
    auto* intro =
        new QLabel(tr("Paste the lines that make the scheduler. SequentialLR and ChainedScheduler may "
                      "hold others, also by name."),
                   this);
    intro->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_use = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_use->setObjectName("paste/use");
    m_use->setEnabled(false);
    m_use->setDefault(true);
    connect(m_use, &QPushButton::clicked, this, &PasteDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    column->addWidget(m_understood);
    column->addWidget(m_withOptimizer);
    column->addWidget(m_remarks);
    column->addWidget(buttons);
    const QSize wished(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 22);
    resize(wished.boundedTo(screen()->availableSize() * 9 / 10));
}

void PasteDialog::nameButton()
{
    m_use->setText(tr("&Use in lane %1").arg(QChar(m_model->laneLetter(m_model->selectedLane()))));
}

void PasteDialog::read()
{
    m_schedule = nullptr;
    m_optimizer = nullptr;
    m_withOptimizer->hide();
    m_text->setExtraSelections({});
    m_understood->setNote({});
    m_remarks->setNote({});
    m_problem->setNote({});
    const std::string text = m_text->toPlainText().toStdString();
    if (text.find_first_not_of(" \t\n") != std::string::npos) {
        const auto imported = importer::fromPyTorch(text);
        if (imported) {
            showUnderstood(*imported);
        } else {
            showIssues(imported.issues());
        }
    }
    m_use->setEnabled(!m_schedule.is_null());
}

void PasteDialog::showUnderstood(const importer::Imported& imported)
{
    // With every setting, as forms have it.
    m_schedule = schedule::toJson(schedule::fromJson(imported.schedule, "").value());
    m_understood->setNote(sentenceFor(schedule::entries(), imported.schedule));
    QStringList remarks;
    for (const std::string& remark : imported.remarks) {
        remarks.append(QString::fromStdString(remark));
    }
    if (imported.optimizer) {
        const auto optimizer = optimizer::fromJson(*imported.optimizer, "");
        if (optimizer) {
            m_optimizer = optimizer::toJson(*optimizer);
            m_withOptimizer->setText(
                tr("Take its optimizer too: %1").arg(sentenceFor(optimizer::entries(), *imported.optimizer)));
            m_withOptimizer->show();
        } else {
            remarks.append(tr("The optimizer is left out: %1")
                               .arg(QString::fromStdString(optimizer.issues().front().text())));
        }
    }
    m_remarks->setNote(remarks.join("\n"));
}

void PasteDialog::showIssues(const params::Issues& issues)
{
    QStringList lines;
    for (const params::Issue& issue : issues) {
        lines.append(QString::fromStdString(issue.text()));
    }
    m_problem->setNote(lines.join("\n"));
    markPlace(issues.front());
}

/// Underlines the line from the place that "line 2, column 7" names, in whatever language.
void PasteDialog::markPlace(const params::Issue& issue)
{
    static const QRegularExpression place("^[^/\\d]*(\\d+)[^\\d]+(\\d+)");
    const auto match = place.match(QString::fromStdString(issue.pointer));
    if (!match.hasMatch()) {
        return;
    }
    const QTextBlock line = m_text->document()->findBlockByNumber(match.captured(1).toInt() - 1);
    if (!line.isValid()) {
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(line);
    mark.cursor.setPosition(line.position() +
                            std::clamp(match.captured(2).toInt() - 1, 0, std::max(line.length() - 2, 0)));
    mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(Theme::of(this).error);
    m_text->setExtraSelections({mark});
}

void PasteDialog::use()
{
    const int selected = m_model->selectedLane();
    const std::string lane = "/lanes/" + std::to_string(selected);
    std::vector<experiment::Change> changes{{lane + "/schedule", m_schedule}};
    if (!m_optimizer.is_null() && m_withOptimizer->isChecked()) {
        changes.push_back({lane + "/optimizer", m_optimizer});
    }
    m_model->setValues(tr("Paste %1 into lane %2")
                           .arg(QString::fromStdString(m_schedule["type"].get<std::string>()))
                           .arg(QChar(m_model->laneLetter(selected))),
                       changes);
    close();
}

} // namespace lrp::ui
