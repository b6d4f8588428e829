#pragma once

#include <QObject>
#include <QString>

class QDBusVariant;
class QVariant;

namespace lrp::ui
{

/// A setting of the desktop, read through the freedesktop portal over D-Bus without blocking, and followed.
/// Where there is no portal, or it does not know the setting, nothing is ever read. Thread: UI.
class PortalSetting : public QObject
{
    Q_OBJECT

public:
    PortalSetting(const QString& group, const QString& key, QObject* parent);

Q_SIGNALS:
    void valueRead(const QVariant& value);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();

    QString m_group;
    QString m_key;
};

} // namespace lrp::ui
