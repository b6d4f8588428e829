#pragma once

#include "core/dataset/Dataset.h"
#include "core/params/Hooks.h"
#include "core/params/Param.h"
#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <tuple>

/// Images and labels in IDX files, plain or gzip (their first bytes tell). Labels are integers from 0 to 999.
/// Features are [examples, channels, height, width], or [examples, features] where the file has two
/// dimensions. Thread: any.
namespace lrp::dataset
{

/// Grey pictures of ten kinds of clothing: 60,000 for training, 10,000 for validation, shape {1, 28, 28}.
///     feature = pixel / 255
/// Reads {train,t10k}-{images-idx3,labels-idx1}-ubyte[.gz], so a folder with another data set in MNIST's
/// clothes (MNIST itself, KMNIST) will do as well. Source: Xiao, Rasul & Vollgraf 2017, arXiv:1708.07747;
/// Debian's package dataset-fashion-mnist.
struct FashionMnist {
    params::FilePath folder{"/usr/share/datasets/fashion-mnist"};
    std::int64_t limit = 0;

    static constexpr params::Info kInfo{
        .id = "fashion_mnist",
        .title = "Fashion-MNIST",
        .summary = "70,000 grey pictures of ten kinds of clothing, 28 by 28 pixels.",
        .formula = "",
        .source = "arXiv:1708.07747",
        .torch = "torchvision.datasets.FashionMNIST",
    };

    using Hooks = params::List<params::hook::Check, hook::MayBeImages>;

    static constexpr auto params()
    {
        using Self = FashionMnist;
        return std::tuple{
            params::param("folder", &Self::folder, "Folder",
                          "Holds the four IDX files; Debian's package dataset-fashion-mnist installs them."),
            params::param("limit", &Self::limit, params::examples(0, 60'000), "Training examples",
                          "Use only the first so many of the 60,000; 0: all. Validation keeps its 10,000.")
                .zeroMeans("all of them"),
        };
    }

    static params::Issues check(const FashionMnist& settings);

    params::Result<Dataset> load(const std::string& pointer) const;
    params::Result<Size> size(const std::string& pointer) const;
    static constexpr bool isPlanar() { return false; }
    static constexpr bool kMayBeImages = true;
};

/// Images or rows of numbers and their labels, from files in MNIST's format. Unsigned bytes are divided by
/// 255, other types stay as they are. There are as many classes as the highest label says. Source: LeCun,
/// Cortes & Burges, The MNIST database, the IDX file format.
struct IdxFiles {
    params::FilePath images{};
    params::FilePath labels{};
    params::FilePath validationImages{};
    params::FilePath validationLabels{};

    static constexpr params::Info kInfo{
        .id = "idx",
        .title = "IDX files",
        .summary = "Images and labels in MNIST's file format, plain or gzip.",
        .formula = "",
        .source = "LeCun, Cortes & Burges, The MNIST database",
        .torch = "",
    };

    using Hooks = params::List<params::hook::Check, hook::MayBeImages>;

    static constexpr auto params()
    {
        using Self = IdxFiles;
        return std::tuple{
            params::param(
                "images", &Self::images, "Images",
                "IDX file of 2, 3 or 4 dimensions: examples × features, × height × width, or × channels "
                "× height × width.")
                .mustBeGiven(),
            params::param("labels", &Self::labels, "Labels",
                          "IDX file of integers from 0, one for each example.")
                .mustBeGiven(),
            params::param("validation_images", &Self::validationImages, "Validation images",
                          "As the images; empty: a share of the images is kept for validation."),
            params::param("validation_labels", &Self::validationLabels, "Validation labels",
                          "As the labels; empty together with the validation images."),
        };
    }

    static params::Issues check(const IdxFiles& settings);

    params::Result<Dataset> load(const std::string& pointer) const;
    params::Result<Size> size(const std::string& pointer) const;
    /// Reads the header of the images; false if it cannot.
    bool isPlanar() const;
    static constexpr bool kMayBeImages = true;
};

} // namespace lrp::dataset
