#include "ui/forms/FindingsPanel.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

/// A warning sign or an i in a circle, in the tone of the text beside it.
class Mark : public QWidget
{
public:
    Mark(experiment::Severity severity, QWidget* parent)
        : QWidget(parent)
        , m_isWarning(severity == experiment::Severity::Warning)
    {
        const int line = fontMetrics().height();
        setFixedSize(line, line);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        paintIcon(painter, m_isWarning ? Icon::Warning : Icon::Info, QRectF(rect()).adjusted(1, 1, -1, -1),
                  m_isWarning ? theme.warning : theme.muted);
    }

private:
    bool m_isWarning;
};

/// Whether people would see the same.
bool isSameFinding(const experiment::Finding& a, const experiment::Finding& b)
{
    const auto mendsAreSame = [](const experiment::Mend& one, const experiment::Mend& other) {
        return one.label == other.label &&
               std::equal(
                   one.changes.begin(), one.changes.end(), other.changes.begin(), other.changes.end(),
                   [](const auto& x, const auto& y) { return x.pointer == y.pointer && x.value == y.value; });
    };
    return a.id == b.id && a.text == b.text &&
           std::equal(a.mends.begin(), a.mends.end(), b.mends.begin(), b.mends.end(), mendsAreSame);
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName("findings");
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(8);
    hide();
}

/// Rows that stay the same are left alone, so that the focus stays where it is.
void FindingsPanel::setFindings(std::vector<experiment::Finding> findings)
{
    if (std::equal(findings.begin(), findings.end(), m_findings.begin(), m_findings.end(), isSameFinding)) {
        return;
    }
    m_findings = std::move(findings);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({}); // gone for whoever looks it up before it is deleted
        for (QObject* inner : item->widget()->children()) {
            inner->setObjectName({});
        }
        item->widget()->deleteLater(); // the button that was pressed may be in it
        delete item;
    }
    for (const experiment::Finding& finding : m_findings) {
        m_rows->addWidget(makeRow(finding));
    }
    setVisible(!m_findings.empty());
}

QWidget* FindingsPanel::makeRow(const experiment::Finding& finding)
{
    const bool isWarning = finding.severity == experiment::Severity::Warning;
    const QString name = QString::fromStdString("finding/" + finding.id);
    const QString text = QString::fromStdString(finding.text);
    auto* row = new QWidget(this);
    auto* note = new Note(isWarning ? Note::Tone::Warning : Note::Tone::Muted, row);
    note->setObjectName(name);
    note->setAccessibleName((isWarning ? tr("Warning: %1") : tr("Note: %1")).arg(text));
    note->setNote(text);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(note);
    auto* buttons = new QHBoxLayout;
    column->addLayout(buttons);
    for (const experiment::Mend& mend : finding.mends) {
        auto* button = new QPushButton(QString::fromStdString(mend.label), row);
        button->setObjectName(name + (&mend == &finding.mends.front() ? "/mend" : "/mend2"));
        button->setAccessibleDescription(text);
        button->setToolTip(tr("Mends it"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, mend] { Q_EMIT mendChosen(mend); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Mark(finding.severity, row), 0, Qt::AlignTop);
    line->addLayout(column, 1);
    return row;
}

} // namespace lrp::ui
