#pragma once

#include <qcustomplot.h>

namespace lrp::ui
{

/// The ticks of another ticker, but every second, fifth, … alone where the axis has no room for the numbers
/// of all: then they would be written over each other. Thread: UI.
class RoomTicker : public QCPAxisTicker
{
public:
    /// `axis` owns it.
    RoomTicker(QSharedPointer<QCPAxisTicker> all, const QCPAxis& axis);

    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    QSharedPointer<QCPAxisTicker> m_all;
    const QCPAxis& m_axis;
};

} // namespace lrp::ui
