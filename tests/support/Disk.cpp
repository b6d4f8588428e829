#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>

/// As if files lay on another kind of disk, for programs that have this library preloaded. LRP_DISK names it:
/// - nfs: flock() locks the whole file, in the way of every other lock on it, as Linux's NFS client does
/// - noflock: there is no flock(), as on Lustre by default
/// - noofd: locks cannot belong to an open file, only to a process
/// - nolocks: there are no locks at all
namespace
{

using Fcntl = int (*)(int, int, ...);

bool isDisk(const char* kind)
{
    const char* disk = std::getenv("LRP_DISK");
    return disk != nullptr && std::strcmp(disk, kind) == 0;
}

int call(const char* name, int file, int command, void* argument)
{
    const bool isOfFile = command == F_OFD_SETLK || command == F_OFD_SETLKW || command == F_OFD_GETLK;
    const bool isOfProcess = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
    if (isOfFile && isDisk("noofd")) {
        errno = EINVAL;
        return -1;
    }
    if ((isOfFile || isOfProcess) && isDisk("nolocks")) {
        errno = ENOLCK;
        return -1;
    }
    return reinterpret_cast<Fcntl>(::dlsym(RTLD_NEXT, name))(file, command, argument);
}

void* argumentOf(std::va_list arguments)
{
    return va_arg(arguments, void*);
}

} // namespace

extern "C" {

int flock(int file, int operation)
{
    if (isDisk("noflock") || isDisk("nolocks")) {
        errno = ENOSYS;
        return -1;
    }
    if (!isDisk("nfs")) {
        return reinterpret_cast<int (*)(int, int)>(::dlsym(RTLD_NEXT, "flock"))(file, operation);
    }
    struct flock lock {
    };
    lock.l_type = (operation & LOCK_UN) != 0 ? F_UNLCK : (operation & LOCK_SH) != 0 ? F_RDLCK : F_WRLCK;
    lock.l_whence = SEEK_SET;
    const int result = call("fcntl64", file, (operation & LOCK_NB) != 0 ? F_OFD_SETLK : F_OFD_SETLKW, &lock);
    errno = result != 0 && errno == EAGAIN ? EWOULDBLOCK : errno;
    return result;
}

int fcntl(int file, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void* argument = argumentOf(arguments);
    va_end(arguments);
    return call("fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void* argument = argumentOf(arguments);
    va_end(arguments);
    return call("fcntl64", file, command, argument);
}
}
