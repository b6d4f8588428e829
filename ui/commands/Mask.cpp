#include "ui/commands/Mask.h"

#include "ui/text/Translate.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

bool isNamedByAny(const QString& name, const QStringList& patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString& pattern) { return isNamedBy(name, pattern); });
}

bool isAnyBelow(const QStringList& patterns, const QString& name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString& pattern) { return isNamedBy(pattern, name); });
}

Access accessOf(const QString& name, const QStringList& hidden, const QStringList& locked,
                const QStringList& except)
{
    return isNamedByAny(name, except)   ? Access::Free
           : isNamedByAny(name, hidden) ? Access::Hidden
           : isNamedByAny(name, locked) ? Access::Locked
                                        : Access::Free;
}

} // namespace

bool isNamedBy(const QString& name, const QString& pattern)
{
    const QStringList parts = name.split('/');
    const QStringList wanted = pattern.split('/');
    return wanted.size() <= parts.size() && std::equal(wanted.begin(), wanted.end(), parts.begin(),
                                                       [](const QString& part, const QString& actual) {
                                                           return part == "*" || part == actual;
                                                       });
}

Access Mask::ofCommand(const QString& id) const
{
    return accessOf(id, hidden.commands, locked.commands, except.commands);
}

Access Mask::ofDock(const QString& id) const
{
    return accessOf(id, hidden.docks, locked.docks, except.docks);
}

Access Mask::ofField(const QString& name) const
{
    return accessOf(name, hidden.fields, locked.fields, except.fields);
}

QString Mask::reason() const
{
    return why.isEmpty() ? translate("commands", "Locked for now.") : why;
}

Access MaskedFields::of(const QString& name) const
{
    return accessOf(name, hidden, locked, except);
}

bool MaskedFields::hidesAll(const QString& name) const
{
    return of(name) == Access::Hidden && !isAnyBelow(except, name);
}

bool MaskedFields::closesAll(const QString& name) const
{
    return of(name) != Access::Free && !isAnyBelow(except, name);
}

bool MaskedFields::opensAll(const QString& name) const
{
    return of(name) == Access::Free &&
           (isNamedByAny(name, except) || (!isAnyBelow(hidden, name) && !isAnyBelow(locked, name)));
}

} // namespace lrp::ui
