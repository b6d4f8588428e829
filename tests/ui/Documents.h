#pragma once

#include "core/store/Document.h"
#include "tests/ui/Window.h"
#include "ui/fork/ForkStrip.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/widgets/MessageBar.h"

#include <memory>
#include <QFile>
#include <string>

namespace lrp::test
{

/// A further window on an engine of its own, which is made already.
class FurtherWindow
{
public:
    explicit FurtherWindow(const QString& folder, bool remembers = false)
        : engine(new FakeEngine)
        , window([this] { return std::unique_ptr<engine::Engine>(engine); },
                 {.documents = folder, .remembersLayout = remembers})
    {
        window.complete();
        window.show();
        window.session()->preload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.session()->isEngineLoaded(); }));
    }

    /// A file that another window writes.
    void openToRead(const QString& file)
    {
        window.open(file);
        ASSERT_TRUE(QTest::qWaitFor([this] { return keeper().isReadOnly(); }));
    }

    ui::DocumentKeeper& keeper() { return *window.documents(); }
    ui::History& history() { return *window.history(); }
    QString message() { return window.findChild<ui::MessageBar*>()->text(); }

    FakeEngine* engine; ///< owned by the window
    ui::MainWindow window;
};

/// A window and its document, on an engine that trains nothing.
class Documents : public Window
{
protected:
    Documents()
    {
        window.openLast();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !keeper().path().isEmpty(); }));
    }

    ui::DocumentKeeper& keeper() { return *window.documents(); }
    ui::History& history() { return *window.history(); }
    std::string path() { return keeper().path().toStdString(); }

    void race(std::int64_t steps)
    {
        trigger("start");
        engine->advance(steps);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !history().runs().empty() && session.step() == steps; }));
    }

    /// What trainers would leave: a checkpoint of every lane at its present step.
    void keepCheckpoints()
    {
        for (const auto& lane : engine->record->lanes()) {
            lane->checkpoints.put(std::make_shared<engine::Checkpoint>(
                engine::Checkpoint{.step = lane->steps, .bytes = "as it was"}));
        }
    }

    /// Waits until all that was measured is in the file.
    void flush()
    {
        bool isThere = false;
        keeper().readDocument([](const store::Document& document) { return document.flush().empty(); },
                              [&isThere](bool is) { isThere = is; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isThere; }));
    }

    /// Forks the selected lane as it is, at the checkpoint of its present step.
    std::shared_ptr<engine::Record> forkUnchanged()
    {
        const std::size_t runs = history().runs().size();
        keepCheckpoints();
        trigger("fork");
        auto* strip = window.findChild<ui::ForkStrip*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
        const ui::ForkContext context = strip->selection().context();
        Q_EMIT strip->forkWanted(context.step, {context.parent});
        EXPECT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == runs + 1; }));
        return engine->joined.back();
    }

    /// Leaves the present document for a new one.
    void beginAnew()
    {
        const QString before = keeper().path();
        trigger("new");
        EXPECT_TRUE(QTest::qWaitFor([&] { return !keeper().path().isEmpty() && keeper().path() != before; }));
    }

    /// Leaves the document and comes back to it, where what was under way is offered.
    void reopen()
    {
        const QString file = keeper().path();
        beginAnew();
        window.open(file);
        EXPECT_TRUE(QTest::qWaitFor([&] { return session.state() == ui::SessionState::Paused; }));
    }

    /// A file that is called a document but is none.
    QString brokenFile() const
    {
        QFile broken(folder() + "/broken.lrp");
        EXPECT_TRUE(broken.open(QIODevice::WriteOnly));
        broken.write("no database");
        return broken.fileName();
    }

    static store::Contents contentsOf(const std::string& path)
    {
        const auto document = store::Document::open(path);
        EXPECT_TRUE(document) << path;
        return document ? (*document)->contents().value() : store::Contents();
    }
};

} // namespace lrp::test
