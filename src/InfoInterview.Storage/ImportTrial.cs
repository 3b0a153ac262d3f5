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
    private readonly HashSet<UInt128> trying = [];

    /// <summary>What the batches tried so far would do.</summary>
    public ImportCounts Counts { get; private set; } = new() { Added = 0, Updated = 0, Unchanged = 0 };

    /// <summary>
    /// Begins a batch; one that was begun before and did not come to its end is forgotten, so that it may be tried again.
    /// </summary>
    internal void Begin() => trying.Clear();

    /// <summary>Whether one of the keys was seen before; all of them are seen from here on.</summary>
    internal bool Sees(IEnumerable<string> keys)
    {
        var isSeen = false;
        foreach (var key in keys.Select(Hash)) isSeen |= seen.Contains(key) | !trying.Add(key);
        return isSeen;
    }

    /// <summary>Counts a batch that came to its end.</summary>
    internal void Take(ImportCounts counts)
    {
        seen.UnionWith(trying);
        Counts = new ImportCounts
        {
            Added = Counts.Added + counts.Added,
            Updated = Counts.Updated + counts.Updated,
            Unchanged = Counts.Unchanged + counts.Unchanged,
            Refused = Counts.Refused + counts.Refused,
            Flagged = Counts.Flagged + counts.Flagged,
        };
    }

    /// <summary>Half a hash is enough to tell the keys of one file apart, and keys are not kept.</summary>
    private static UInt128 Hash(string key) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
