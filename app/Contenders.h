#pragma once

#include "core/channel/Catalog.h"
#include "core/engine/Series.h"
#include "core/exporter/Samples.h"
#include "core/store/Document.h"
#include "core/verdict/Contest.h"

#include <string>
#include <vector>

/// Who is compared with whom, and by which numbers.
namespace lrp::app
{

/// The lanes of one problem of a document.
struct Field {
    std::string experiment; ///< its name; empty where lanes are of several
    std::int64_t steps = 0; ///< of a run that came to its end
    std::vector<verdict::Contender> contenders;
    std::vector<std::string> names;   ///< the contenders', in order
    std::vector<std::string> leftOut; ///< labels of lanes that never measured the quantity
};

/// What lanes may be compared by: channels with a last value of which one is the better.
std::vector<std::string> comparable();
verdict::Better betterOf(channel::Id quantity);

/// What a run that is kept says of a channel, NaN where nothing was measured. Issues: samples that cannot be
/// read.
params::Result<engine::Figure> figureOf(const store::Document& document, const store::Run& run,
                                        channel::Id quantity);

/// Of the ends, one or more; a run that diverged is the worst. Not finite where half of them did.
double medianOf(const verdict::Contender& lane, verdict::Better better);
std::int64_t divergedOf(const verdict::Contender& lane);

/// Every problem of the document with its lanes over their seeds, as store::runsOfSeeds() groups them, by the
/// last value of the quantity. Issues: samples that cannot be read.
params::Result<std::vector<Field>> fieldsOf(const store::Document& document, const store::Contents& contents,
                                            channel::Id quantity);

/// The lanes of one experiment that was trained with several seeds, by their last validation loss.
std::vector<verdict::Contender> contendersOf(const exporter::Runs& runs);

} // namespace lrp::app
