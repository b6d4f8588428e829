#pragma once

#include "core/params/Result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace lrp::importer
{

/// One quantity of a training elsewhere.
struct ScalarSeries {
    std::string tag;                 ///< "train/loss", as the file has it
    std::vector<std::int64_t> steps; ///< strictly ascending
    std::vector<double> values;      ///< one for each step; NaN and infinity are values
};

struct ScalarRun {
    std::string name;
    std::vector<ScalarSeries> series; ///< none of them empty
    std::vector<std::string> remarks; ///< what was left out and why, and how a file was understood
};

/// The most that is read, of all files together. What is beyond is left out with a remark.
struct ScalarLimits {
    std::size_t values = 10'000'000; ///< 16 bytes each
    std::size_t series = 10'000;
    std::size_t columns = 1'000;         ///< of a CSV file; more are refused
    std::size_t tagBytes = 1'000;        ///< of a name; series with longer ones are left out
    std::size_t files = 1'000;           ///< of a folder
    std::int64_t bytes = 1'000'000'000;  ///< unpacked
    std::size_t folderEntries = 100'000; ///< looked at, in a folder and those within
};

/// Reads scalars that were logged elsewhere, or by this program, to draw them beside a run. `path` is one of
/// - a CSV file: this program's export (a run for each seed and lane, or each run of a document); a download
///   of TensorBoard, "Wall time,Step,Value", whose tag is in the file's name; any other with a column step,
///   iteration or epoch of whole numbers and columns of numbers, each a series. Gzip is unpacked. Decimal
///   commas are read where semicolons or tabs separate the cells, and refused where they would cut numbers.
/// - a TensorBoard event file, or a folder of them: each folder with event files is a run, named by its path.
///   What was written before the training was started again at an earlier step is left out.
/// Of several values at one step the last counts. A broken file gives what stands before the break, with a
/// remark; an issue, without a pointer, when nothing can be read. Steps are as the file counts them.
/// Thread: any.
params::Result<std::vector<ScalarRun>> readScalars(const std::string& path, const ScalarLimits& limits = {});

} // namespace lrp::importer
