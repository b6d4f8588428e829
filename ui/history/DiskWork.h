#pragma once

#include "core/store/Document.h"

#include <map>
#include <memory>
#include <QString>

namespace lrp::ui
{

// What a window asks of the disk about a whole document. Blocks for as long as the disk takes. Thread: any.

/// The last race of a document that is no fork, with what its runs have measured.
struct LatestRace {
    store::RaceId id = 0;
    std::shared_ptr<engine::Record> record; ///< nullptr: there is no such race
    /// What stands in the places of its lanes, being bent from them, each a record of its own.
    std::map<store::RunId, std::shared_ptr<engine::Record>> bent{};
};

/// What comes back when a document was opened or made; without a document issues say why.
struct Opened {
    std::shared_ptr<store::Document> document;
    store::Contents contents;
    LatestRace latest{};
    params::Issues issues;
    params::Issues leftOut; ///< what is in the file but cannot be read
};

Opened openDocument(const QString& path);
/// A new document, in a folder that is made too.
Opened makeDocument(const QString& path);

/// Whether the folder, which holds documents without a name, holds the file.
bool isIn(const QString& folder, const QString& path);

/// Goes on in a copy. The file it leaves goes too if it is one of the folder, for the document has a name
/// now; but not one that somebody else may be writing.
params::Issues moveDocument(store::Document& document, const QString& path, const QString& folder);

} // namespace lrp::ui
