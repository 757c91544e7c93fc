# Burns discs with what Windows itself has for that (IMAPI 2). Each line it prints is a JSON object; the last one tells how it
# ended: {"done":...} or {"failed":"<word>","hresult":"<hex>","detail":"..."}.
#   drives                       one line {"id":...,"model":...,"letter":...} for each
#   look DRIVE                   one line {"type":...,"status":...,"free":<bytes>}
#   burn DRIVE LIST REWRITABLE   LIST: UTF-8, a JSON object in each line; the first has the volume's name and date, each other
#                                one a file: path, source, offset, size; or one line only: image and size of a finished image
#   digest DRIVE BYTES           one line {"sha256":"<hex>"} of that many bytes from the first sector of the disc on
#   reload DRIVE                 opens and closes the tray, so that nothing is read from memory
#   eject DRIVE
param(
    [Parameter(Mandatory = $true)][ValidateSet('drives', 'look', 'burn', 'digest', 'reload', 'eject')][string]$Do,
    [string]$Drive = '',
    [string]$List = '',
    [long]$Bytes = 0,
    [ValidateSet('yes', 'no')][string]$Rewritable = 'no'
)
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
$script:doing = 'NO_TOOL'

function Say($what) { [Console]::Out.WriteLine((ConvertTo-Json -Compress -InputObject $what)) }

function Fail([string]$word, [string]$detail) {
    Say @{ failed = $word; hresult = ''; detail = $detail }
    exit 1
}

# A part of a file as a stream that COM can read, which also tells how far the burner has come.
$source = @'
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;

public sealed class FilePart : IStream {
    const long Step = 16 << 20;
    static long done;
    static long told;
    readonly FileStream file;
    readonly long offset;
    readonly long size;
    long at;

    public FilePart(string path, long offset, long size) {
        this.file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        if (file.Length < offset + size) { throw new EndOfStreamException(path); }
        this.offset = offset;
        this.size = size;
    }

    public void Read(byte[] buffer, int wanted, IntPtr read) {
        file.Position = offset + at;
        int now = file.Read(buffer, 0, (int) Math.Min(wanted, size - at));
        at += now;
        done += now;
        if (done - told >= Step) {
            told = done;
            Console.Out.WriteLine("{\"written\":" + done + "}");
        }
        if (read != IntPtr.Zero) { Marshal.WriteInt32(read, now); }
    }

    public void Seek(long move, int origin, IntPtr position) {
        at = origin == 0 ? move : origin == 1 ? at + move : size + move;
        if (position != IntPtr.Zero) { Marshal.WriteInt64(position, at); }
    }

    public void Stat(out System.Runtime.InteropServices.ComTypes.STATSTG stat, int flag) {
        stat = new System.Runtime.InteropServices.ComTypes.STATSTG();
        stat.type = 2;
        stat.cbSize = size;
    }

    public void Clone(out IStream other) { throw new NotSupportedException(); }
    public void Commit(int flags) { }
    public void CopyTo(IStream other, long bytes, IntPtr read, IntPtr written) { throw new NotSupportedException(); }
    public void LockRegion(long offset, long bytes, int kind) { throw new NotSupportedException(); }
    public void Revert() { }
    public void SetSize(long bytes) { throw new NotSupportedException(); }
    public void UnlockRegion(long offset, long bytes, int kind) { throw new NotSupportedException(); }
    public void Write(byte[] buffer, int bytes, IntPtr written) { throw new NotSupportedException(); }
}

// A disc by its sectors, which .NET does not open by itself.
public static class Sectors {
    const int Step = 1 << 20;

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
    static extern Microsoft.Win32.SafeHandles.SafeFileHandle CreateFile(
        string name, uint access, uint share, IntPtr security, uint disposition, uint flags, IntPtr template);

    public static string Digest(string device, long bytes) {
        using (var handle = CreateFile(device, 0x80000000, 3, IntPtr.Zero, 3, 0, IntPtr.Zero)) {
            if (handle.IsInvalid) { Marshal.ThrowExceptionForHR(Marshal.GetHRForLastWin32Error()); }
            using (var disc = new FileStream(handle, FileAccess.Read, 1))
            using (var digest = System.Security.Cryptography.SHA256.Create()) {
                var buffer = new byte[Step];
                for (long at = 0; at < bytes; ) {
                    int now = disc.Read(buffer, 0, (int) Math.Min(Step, bytes - at));
                    if (now <= 0) { throw new EndOfStreamException(device); }
                    digest.TransformBlock(buffer, 0, now, null, 0);
                    at += now;
                    if (at % (16L * Step) == 0) { Console.Out.WriteLine("{\"written\":" + at + "}"); }
                }
                digest.TransformFinalBlock(buffer, 0, 0);
                return BitConverter.ToString(digest.Hash).Replace("-", "").ToLowerInvariant();
            }
        }
    }
}
'@

function Recorder {
    $script:doing = 'NO_DRIVE'
    $recorder = New-Object -ComObject IMAPI2.MsftDiscRecorder2
    $recorder.InitializeDiscRecorder($Drive)
    return $recorder
}

function Format($recorder) {
    $script:doing = 'NO_MEDIUM'
    $format = New-Object -ComObject IMAPI2.MsftDiscFormat2Data
    $format.Recorder = $recorder
    $format.ClientName = 'evidence station'
    $format.ForceMediaToBeClosed = $true
    return $format
}

function List-Drives {
    $script:doing = 'NO_DRIVE'
    $master = New-Object -ComObject IMAPI2.MsftDiscMaster2
    for ($i = 0; $i -lt $master.Count; $i++) {
        $recorder = New-Object -ComObject IMAPI2.MsftDiscRecorder2
        $recorder.InitializeDiscRecorder($master.Item($i))
        $letter = @($recorder.VolumePathNames)[0]
        Say @{ id = $master.Item($i); model = "$($recorder.VendorId) $($recorder.ProductId)".Trim(); letter = "$letter" }
    }
}

function Look {
    $format = Format (Recorder)
    Say @{
        type   = [int]$format.CurrentPhysicalMediaType
        status = [int]$format.CurrentMediaStatus
        free   = [long]$format.FreeSectorsOnMedia * 2048
    }
}

function Folder($root, [string]$path) {
    $folder = $root
    $names = $path.Split('/')
    for ($i = 0; $i -lt $names.Length - 1; $i++) {
        $known = ($names[0..$i] -join '/')
        if (-not $script:folders.ContainsKey($known)) {
            $folder.AddDirectory($names[$i])
            $made = $folder.Item($names[$i])
            Date $made
            $script:folders[$known] = $made
        }
        $folder = $script:folders[$known]
    }
    return $folder
}

function Date($item) {
    $item.CreationTime = $script:date
    $item.LastModifiedTime = $script:date
    $item.LastAccessedTime = $script:date
}

# Blocks and stream of what is to be burned.
function Image($recorder, $format) {
    $script:doing = 'WRITE_FAILED'
    $lines = @([System.IO.File]::ReadAllLines($List, [System.Text.Encoding]::UTF8))
    $head = ConvertFrom-Json $lines[0]
    if ($head.image) {
        return @{
            TotalBlocks = [long]$head.size / 2048
            ImageStream = New-Object FilePart $head.image, 0, ([long]$head.size)
        }
    }
    $files = @($lines[1..($lines.Length - 1)] | ForEach-Object { ConvertFrom-Json $_ })
    $script:date = [DateTimeOffset]::FromUnixTimeSeconds([long]$head.date).UtcDateTime
    $script:folders = @{}
    $image = New-Object -ComObject IMAPI2FS.MsftFileSystemImage
    $image.ChooseImageDefaults($recorder)
    # ISO 9660 and Joliet of IMAPI end at 2 GiB a file; UDF is read by every Windows since XP, and by Linux.
    $large = @($files | Where-Object { $_.size -ge 2147483647 }).Count -gt 0
    $image.FileSystemsToCreate = $(if ($large) { 4 } else { 1 -bor 2 -bor 4 })
    $image.VolumeName = $head.volume
    foreach ($file in $files) {
        $folder = Folder $image.Root $file.path
        $name = $file.path.Split('/')[-1]
        $folder.AddFile($name, (New-Object FilePart $file.source, ([long]$file.offset), ([long]$file.size)))
        Date $folder.Item($name)
    }
    return $image.CreateResultImage()
}

function Burn {
    Add-Type -TypeDefinition $source
    $recorder = Recorder
    $format = Format $recorder
    $type = [int]$format.CurrentPhysicalMediaType
    $status = [int]$format.CurrentMediaStatus
    # CD-RW, DVD-RAM, DVD+RW, DVD-RW, DVD+RW DL, BD-RE
    if ($Rewritable -eq 'no' -and @(3, 5, 7, 10, 13, 19) -contains $type) { Fail 'REWRITABLE' "type $type" }
    if (($status -band 2) -eq 0 -or -not $format.IsCurrentMediaSupported($recorder)) {
        Fail 'WRONG_MEDIUM' "type $type status $status"
    }
    $result = Image $recorder $format
    $free = [long]$format.FreeSectorsOnMedia
    if ([long]$result.TotalBlocks -gt $free) { Fail 'TOO_SMALL' "$($result.TotalBlocks) blocks into $free" }
    Say @{ total = [long]$result.TotalBlocks * 2048 }
    $script:doing = 'WRITE_FAILED'
    $format.Write($result.ImageStream)
}

function Digest {
    Add-Type -TypeDefinition $source
    $letter = @((Recorder).VolumePathNames)[0]
    $script:doing = 'READ_FAILED'
    Say @{ total = $Bytes }
    Say @{ sha256 = [Sectors]::Digest('\\.\' + "$letter".TrimEnd('\'), $Bytes) }
}

function Reload {
    $recorder = Recorder
    $recorder.EjectMedia()
    $recorder.CloseTray()
}

try {
    switch ($Do) {
        'drives' { List-Drives }
        'look' { Look }
        'burn' { Burn }
        'digest' { Digest }
        'reload' { Reload }
        'eject' { (Recorder).EjectMedia() }
    }
    Say @{ done = $Do }
}
catch {
    $inner = $_.Exception
    while ($inner.InnerException) { $inner = $inner.InnerException }
    Say @{ failed = $script:doing; hresult = ('{0:X8}' -f $inner.HResult); detail = "$($inner.Message)" }
    exit 1
}
