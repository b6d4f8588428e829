#include "core/tensorboard/EventReader.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <span>

namespace lrp::tensorboard
{

params::Result<EventReader> EventReader::open(const std::string& path)
{
    params::Result<files::ByteStream> stream = files::ByteStream::open(path, "");
    return stream ? params::Result(EventReader(std::move(*stream))) : stream.issues();
}

EventReader::EventReader(files::ByteStream stream)
    : m_stream(std::move(stream))
{
}

/// Whether the file has given so many bytes. A length is not believed: room is made as bytes come.
bool EventReader::read(std::size_t bytes)
{
    constexpr std::size_t kPiece = 1'000'000;
    m_bytes.clear();
    while (m_bytes.size() < bytes) {
        const std::size_t before = m_bytes.size();
        const std::size_t piece = std::min(kPiece, bytes - before);
        m_bytes.resize(before + piece);
        const std::size_t got =
            m_stream.read(std::span(reinterpret_cast<unsigned char*>(m_bytes.data()) + before, piece));
        m_bytes.resize(before + got);
        m_read += static_cast<std::int64_t>(got);
        if (got < piece) {
            return false;
        }
    }
    return true;
}

std::nullopt_t EventReader::stop(const std::string& problem)
{
    m_problem = m_stream.issue(problem).message;
    return std::nullopt;
}

std::optional<Event> EventReader::next()
{
    std::optional<std::string_view> data = nextData();
    while (data && data->size() > kMostEventBytes) {
        data = nextData();
    }
    if (!data) {
        return std::nullopt;
    }
    std::optional<Event> event = eventIn(*data);
    return event ? event
                 : stop(translate("tensorboard", "is broken: record %1 holds no event").arg(m_records));
}

std::optional<std::string_view> EventReader::nextData()
{
    if (!m_problem.empty()) {
        return std::nullopt;
    }
    const auto record = m_records + 1;
    if (!read(kHeaderBytes)) {
        if (const params::Issues broken = m_stream.problem(); !broken.empty()) {
            m_problem = broken.front().message;
            return std::nullopt;
        }
        if (m_bytes.empty()) {
            return std::nullopt;
        }
        return stop(translate("tensorboard", "ends in the middle of record %1").arg(record));
    }
    const std::optional<std::uint64_t> length = lengthIn(m_bytes);
    if (!length) {
        return stop(translate("tensorboard", "is broken: the length of record %1 has the wrong checksum")
                        .arg(record));
    }
    if (*length > kMostRecordBytes) {
        return stop(translate("tensorboard", "has more than %1 bytes, the most that are read, in record %2")
                        .arg(kMostRecordBytes)
                        .arg(record));
    }
    const auto size = static_cast<std::size_t>(*length);
    if (!read(size + kFooterBytes)) {
        return stop(translate("tensorboard", "ends in the middle of record %1").arg(record));
    }
    const std::string_view data = std::string_view(m_bytes).substr(0, size);
    if (!isFooterOf(std::string_view(m_bytes).substr(size), data)) {
        return stop(translate("tensorboard", "is broken: record %1 has the wrong checksum").arg(record));
    }
    ++m_records;
    return data;
}

bool isEventFile(const std::string& path)
{
    params::Result<files::ByteStream> stream = files::ByteStream::open(path, "");
    std::string header(kHeaderBytes, '\0');
    return stream &&
           stream->read(std::span(reinterpret_cast<unsigned char*>(header.data()), header.size())) ==
               header.size() &&
           lengthIn(header).has_value();
}

} // namespace lrp::tensorboard
