#pragma once

#include "core/params/Result.h"

#include <initializer_list>
#include <SQLiteCpp/SQLiteCpp.h>
#include <stdexcept>
#include <string>
#include <string_view>

namespace lrp::store
{

/// Something in a document that nobody wrote there: what, for a message. Thrown while reading.
class Damage : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Something that was asked for and is not in the document. Thrown while reading.
class Missing : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// The parts as one text.
std::string joined(std::initializer_list<std::string_view> parts);

/// What a person is told of a document on a disk without locks; `holder`: who may have it open.
std::string noLocks(const std::string& path, const std::string& holder);

/// The same of one that may be open on another computer, where locks may not reach.
std::string wasNotClosed(const std::string& path, const std::string& holder);

/// What a person is told when a document cannot be read.
params::Issue damaged(const std::string& path, const std::string& what);
params::Issue readingFailed(const std::string& path, const SQLite::Exception& error);

/// What a person is told when a document cannot be written. `systemError`: errno of the failed call, or 0.
std::string writingFailed(const std::string& path, const SQLite::Exception& error, int systemError);
std::string writingFailed(const std::string& path, const std::string& why);
std::string fileIsGone(const std::string& path);
std::string mayNotBeWritten(const std::string& path);

} // namespace lrp::store
