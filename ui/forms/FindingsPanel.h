#pragma once

#include "core/experiment/Findings.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace lrp::ui
{

/// What is odd about a lane's schedule: a sentence each, with a button for each way to mend it. Nothing is
/// seen where nothing was found. Thread: UI.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setFindings(std::vector<experiment::Finding> findings);

Q_SIGNALS:
    void mendChosen(const lrp::experiment::Mend& mend);

private:
    QWidget* makeRow(const experiment::Finding& finding);

    std::vector<experiment::Finding> m_findings;
    QVBoxLayout* m_rows;
};

} // namespace lrp::ui
