"""A disk in a file that logs what happens to it: python3 power_disk.py IMAGE LOG MOUNTPOINT

MOUNTPOINT/disk is the disk, backed by IMAGE; MOUNTPOINT/mark takes notes. LOG gets a record for each write, flush and note,
in the order in which the disk did them: kind (W, F or M), offset and length as "<cQI", then the bytes.
"""
import errno
import os
import stat
import struct
import sys

try:
    from fusepy import FUSE, FuseOSError, Operations  # as Debian names it
except ImportError:
    from fuse import FUSE, FuseOSError, Operations

RECORD = struct.Struct("<cQI")


class PowerDisk(Operations):
    def __init__(self, image, log):
        self.image = os.open(image, os.O_RDWR)
        self.size = os.fstat(self.image).st_size
        self.log = open(log, "wb", buffering=1 << 20)

    def note(self, kind, offset=0, data=b""):
        self.log.write(RECORD.pack(kind, offset, len(data)))
        self.log.write(data)

    def getattr(self, path, fh=None):
        if path == "/":
            return dict(st_mode=stat.S_IFDIR | 0o755, st_nlink=2)
        if path == "/disk":
            return dict(st_mode=stat.S_IFREG | 0o600, st_nlink=1, st_size=self.size)
        if path == "/mark":
            return dict(st_mode=stat.S_IFREG | 0o600, st_nlink=1, st_size=0)
        raise FuseOSError(errno.ENOENT)

    def readdir(self, path, fh):
        return [".", "..", "disk", "mark"]

    def read(self, path, size, offset, fh):
        return os.pread(self.image, size, offset) if path == "/disk" else b""

    def write(self, path, data, offset, fh):
        if path == "/mark":
            self.note(b"M", 0, data)
        else:
            os.pwrite(self.image, data, offset)
            self.note(b"W", offset, data)
        return len(data)

    def fsync(self, path, datasync, fh):
        if path == "/disk":
            self.note(b"F")
        return 0

    def truncate(self, path, length, fh=None):
        return 0

    def destroy(self, path):
        self.log.close()


if __name__ == "__main__":
    FUSE(PowerDisk(sys.argv[1], sys.argv[2]), sys.argv[3], foreground=True, nothreads=True, big_writes=True,
         max_write=131072, allow_other=False)
