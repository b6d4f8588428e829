#pragma once

#include "ui/presenter/Slide.h"
#include "ui/presenter/WallPainter.h"

#include <functional>
#include <memory>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>

namespace lrp::ui
{

/// A painted wall.
struct WallPicture {
    QImage image;
    WallAxes axes;
    QRegion changed; ///< where it may differ from the one before
};

/// Paints the wall on a thread of its own, so that a large screen never holds the window up. Thread: UI.
class WallWorker : public QObject
{
    Q_OBJECT

public:
    explicit WallWorker(QObject* parent = nullptr);
    ~WallWorker() override;

    /// Paints this as soon as the present picture is done; of several only the latest.
    void paint(Wall wall, QSize size);
    /// Paints that too, apart from the others, and hands it over.
    void paintSlide(Slide slide, std::function<void(QImage)> take);

    const WallPicture& picture() const { return m_picture; }
    /// Whether nothing is being painted that was asked for.
    bool isIdle() const { return !m_isBusy; }

Q_SIGNALS:
    void painted(const QRegion& changed);

private:
    struct Wanted {
        Wall wall;
        QSize size;
    };
    void begin(Wanted wanted);
    void finish(WallPicture picture);

    std::shared_ptr<WallPainter> m_painter; ///< in the pool's thread
    WallPicture m_picture;
    QImage m_spare; ///< for the next picture
    std::unique_ptr<Wanted> m_next;
    bool m_isBusy = false;
    QThreadPool m_pool; ///< last: waits for what is being painted
};

} // namespace lrp::ui
