#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"

#include <string>
#include <utility>
#include <vector>

/// Everything the program knows, as its declarations say it: what `list`, `describe` and the reference page
/// are made from.
namespace lrp::exporter
{

struct Catalogue {
    std::string kind;  ///< "schedules"
    std::string title; ///< "Schedules"
    const params::Entries& entries;
};

const std::vector<Catalogue>& catalogues();

using EntryList = std::vector<const params::Entry*>;

/// The entries by their framework, or by their family, in the order in which these first occur.
std::vector<std::pair<std::string, EntryList>> groupedBy(const params::Entries& entries,
                                                         std::string params::Entry::*key);

/// The same curve under the names of other frameworks.
EntryList elsewhere(const params::Entry& entry, const params::Entries& entries);

struct Found {
    const Catalogue& catalogue;
    const params::Entry& entry;
};

/// The entry with this id. The issue of an unknown name suggests the entries that are also called so, else
/// the id spelled most like it.
params::Result<Found> lookUp(const std::string& name);

/// "step decay, drop every n" taken apart.
std::vector<std::string> synonymsOf(const params::Entry& entry);

/// What a setting is made of: "number", "length", "step | epoch".
std::string typeOf(const params::Field& field);
/// Its legal values: "above 0", "from 0 to below 1"; empty: any.
std::string rangeOf(const params::Field& field);
/// "ticks", "rate", …; empty for a plain number.
std::string unitOf(const params::Field& field);

/// For programs: everything the declaration says.
params::Json entryAsJson(const Found& found);

} // namespace lrp::exporter
