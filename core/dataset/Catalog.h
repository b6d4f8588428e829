#pragma once

#include "core/dataset/Csv.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/Generated.h"
#include "core/dataset/Idx.h"
#include "core/params/Json.h"

#include <cstdint>
#include <string>
#include <variant>

namespace lrp::dataset
{

/// Every data set the program knows. To add one: declare its settings with isPlanar() and either
/// generate(seed) or load() and size(), and name it here.
using Source =
    std::variant<TwoSpirals, Moons, Circles, Blobs, Xor, NoisySine, FashionMnist, IdxFiles, CsvFile>;

const params::Entries& entries();

params::Json toJson(const Source& source);
params::Result<Source> fromJson(const params::Json& json, const std::string& pointer);

/// The examples. The same seed gives the same examples; data read from files do not depend on it. Issues (a
/// missing or broken file) carry `pointer` followed by the setting's key and name the file and the place in
/// it.
params::Result<Dataset> load(const Source& source, std::uint64_t seed, const std::string& pointer);

/// How many examples load() would give, read from headers where there are some; a CSV file is read whole.
params::Result<Size> size(const Source& source, const std::string& pointer);

/// Whether the data are points in the plane with classes, so that a decision boundary can be drawn. Of files
/// it reads the header; false if it cannot.
bool isPlanar(const Source& source);

/// Whether the examples are computed from settings and seed alone, not read from files.
bool isGenerated(const Source& source);

/// Whether the examples may be images, as LeNet needs them; for IDX files the header decides when they are
/// loaded.
bool givesImages(const Source& source);

} // namespace lrp::dataset
