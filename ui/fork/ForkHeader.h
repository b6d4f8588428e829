#pragma once

#include "ui/fork/ForkContext.h"

#include <QWidget>

class QLabel;

namespace lrp::ui
{

class LaneBadge;
class Note;

/// Says which run is being forked, where, and what is odd about that. Thread: UI.
class ForkHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ForkHeader(QWidget* parent);

    void showContext(const ForkContext& context);
    QString title() const;

private:
    LaneBadge* m_badge;
    QLabel* m_title;
    Note* m_warning;
};

} // namespace lrp::ui
