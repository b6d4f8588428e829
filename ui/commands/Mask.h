#pragma once

#include <QString>
#include <QStringList>

namespace lrp::ui
{

/// What a person may do with a command, a dock or a field.
enum class Access { Free, Locked, Hidden };

/// Names of commands, docks and fields. A name stands for what is below it, too (`schedule` for
/// `schedule/gamma`), and * for any part of a name between two slashes.
struct MaskNames {
    QStringList commands{};
    QStringList docks{};
    QStringList fields{}; ///< as in MaskedFields, or JSON pointers of the experiment

    bool operator==(const MaskNames&) const = default;
};

/// What is taken out of the window for a while: hidden, or seen and not to be used. What `except` names stays
/// free; what is both hidden and locked is hidden.
struct Mask {
    MaskNames hidden{};
    MaskNames locked{};
    MaskNames except{};
    QString why{}; ///< a sentence for the tips of what is locked; empty: a usual one

    Access ofCommand(const QString& id) const;
    Access ofDock(const QString& id) const;
    /// Of a field outside the form, by the name the mask gives it.
    Access ofField(const QString& name) const;
    QString reason() const;

    bool operator==(const Mask&) const = default;
};

/// A mask over the fields of one lane's form, which go by the object names of their inputs:
/// `schedule/gamma`, `problem/batch_size`, `optimizer/type` for the choice of an optimizer.
struct MaskedFields {
    QStringList hidden{};
    QStringList locked{};
    QStringList except{};
    QString why{};

    Access of(const QString& name) const;
    /// Whether all that goes by this name, or by one below it, is hidden.
    bool hidesAll(const QString& name) const;
    /// Whether nothing of that can be edited.
    bool closesAll(const QString& name) const;
    /// Whether all of that can be edited.
    bool opensAll(const QString& name) const;

    bool operator==(const MaskedFields&) const = default;
};

/// Whether `name` is what `pattern` names, or lies below it.
bool isNamedBy(const QString& name, const QString& pattern);

} // namespace lrp::ui
