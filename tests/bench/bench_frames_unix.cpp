// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_frames FRAMEBUFFER WIDTH HEIGHT QUIET -- COMMAND…: starts COMMAND and looks at the picture of its X server
// (Xvfb -fbdir) every millisecond until nothing changed for QUIET milliseconds. Prints one JSON line, ms since start:
// "first" at least 2 % of the pixels differ from the empty desktop, "content" from here on at most 1 % differ from the
// last picture (the rows stand), "last" the last change; "pss" and "rss" of its processes then, in MiB. Ends COMMAND.
// With --event instead of --, COMMAND makes something happen in a program that runs already (xdotool): no memory, and
// "first" is compared with the picture before.
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Picture = std::vector<std::uint32_t>;

constexpr std::size_t caret = 64; // pixels; a blinking caret is no change
constexpr double longest = 60'000;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// Xvfb writes an XWD header and a colour table before the pixels, which end the file.
const std::uint32_t *mapped(const char *file, std::size_t pixels)
{
    const int descriptor = open(file, O_RDONLY | O_CLOEXEC);
    struct stat status
    {};
    if (descriptor < 0 || fstat(descriptor, &status) != 0)
        return nullptr;
    const auto size = static_cast<std::size_t>(status.st_size);
    void *memory = mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED || size < pixels * 4)
        return nullptr;
    return reinterpret_cast<const std::uint32_t *>(static_cast<const char *>(memory) + size - pixels * 4);
}

std::size_t different(const Picture &a, const Picture &b)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < a.size(); ++at)
        count += a[at] != b[at];
    return count;
}

void addMemory(pid_t process, double *pss, double *rss)
{
    std::ifstream sums("/proc/" + std::to_string(process) + "/smaps_rollup");
    std::string word;
    while (sums >> word) {
        if (word == "Pss:" || word == "Rss:") {
            double kilobytes = 0;
            sums >> kilobytes;
            *(word == "Pss:" ? pss : rss) += kilobytes / 1024;
        }
    }
    std::ifstream children("/proc/" + std::to_string(process) + "/task/" + std::to_string(process) + "/children");
    for (pid_t child = 0; children >> child;)
        addMemory(child, pss, rss);
}

pid_t started(char **command)
{
    const pid_t process = fork();
    if (process == 0) {
        setsid();
        const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    return process;
}

struct Change
{
    double at;
    Picture picture;
};

std::vector<Change> watched(const std::uint32_t *screen, std::size_t pixels, double quiet, Clock::time_point start)
{
    std::vector<Change> changes;
    Picture seen(screen, screen + pixels);
    double last = 0;
    while (since(start) < longest && (changes.empty() || since(start) - last < quiet)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (std::memcmp(seen.data(), screen, pixels * 4) == 0)
            continue;
        const double now = since(start);
        Picture next(screen, screen + pixels);
        const bool counts = different(next, seen) >= caret;
        seen = std::move(next);
        if (!counts)
            continue;
        last = now;
        changes.push_back({now, seen});
    }
    return changes;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool event = argc >= 7 && std::string(argv[5]) == "--event";
    if (argc < 7 || (!event && std::string(argv[5]) != "--"))
        return 2;
    const std::size_t pixels = std::strtoul(argv[2], nullptr, 10) * std::strtoul(argv[3], nullptr, 10);
    const std::uint32_t *screen = mapped(argv[1], pixels);
    if (!screen)
        return 1;
    const Picture empty(screen, screen + pixels);
    const auto start = Clock::now();
    const pid_t process = started(argv + 6);
    const std::vector<Change> changes = watched(screen, pixels, std::strtod(argv[4], nullptr), start);
    double pss = 0;
    double rss = 0;
    if (!event)
        addMemory(process, &pss, &rss);
    kill(-process, SIGTERM);
    for (int i = 0; i < 500 && waitpid(process, nullptr, WNOHANG) == 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    kill(-process, SIGKILL);
    if (changes.empty() || (!event && pss == 0))
        return 1;
    double first = -1;
    double content = changes.back().at;
    for (const Change &change : changes) {
        if (first < 0 && different(change.picture, empty) >= pixels / 50)
            first = change.at;
    }
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (different(change->picture, changes.back().picture) > pixels / 100)
            break;
        content = change->at;
    }
    std::printf("{\"first\": %.1f, \"content\": %.1f, \"last\": %.1f, \"pss\": %.1f, \"rss\": %.1f}\n", first, content,
                changes.back().at, pss, rss);
    return first < 0;
}
