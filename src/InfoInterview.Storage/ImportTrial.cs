using System.Security.Cryptography;
using System.Text;

namespace InfoInterview.Storage;

/// <summary>
/// What a trial of an import has seen so far, so that somebody who comes twice in a file counts as new once. One for each file; not safe
/// to share between threads.
/// </summary>
public sealed class ImportTrial
{
    private readonly HashSet<UInt128> seen = [];

    /// <summary>What the batches tried so far would do.</summary>
    public ImportCounts Counts { get; internal set; } = new() { Added = 0, Updated = 0, Unchanged = 0 };

    /// <summary>Whether one of the keys was seen before; all of them are seen from here on.</summary>
    internal bool Sees(IEnumerable<string> keys)
    {
        var isSeen = false;
        foreach (var key in keys) isSeen |= !seen.Add(Hash(key));
        return isSeen;
    }

    /// <summary>Half a hash is enough to tell the keys of one file apart, and keys are not kept.</summary>
    private static UInt128 Hash(string key) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
