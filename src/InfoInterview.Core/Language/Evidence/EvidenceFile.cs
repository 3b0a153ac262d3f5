using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace InfoInterview.Language.Evidence;

/// <summary>
/// Weights as bytes: the names of the classes, what is common to all, and the features in rising order of their numbers, each as
/// the distance to the one before, the classes for which it weighs anything, and the weights; packed by deflate. How they are
/// made: docs/language.md.
/// </summary>
internal static class EvidenceFile
{
    private const uint Mark = 0x31454949;

    /// <summary>Reads weights that the library carries; <c>null</c> where it carries none.</summary>
    /// <exception cref="FormatException">The bytes are not weights.</exception>
    public static EvidenceModel? Embedded(string resource)
    {
        using var stream = typeof(EvidenceFile).Assembly.GetManifestResourceStream(resource);
        if (stream is null) return null;
        using var packed = new DeflateStream(stream, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads weights.</summary>
    /// <exception cref="FormatException">The bytes are not weights.</exception>
    public static EvidenceModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Reader(bytes);
        if (reader.Number() != Mark) throw new FormatException("These bytes are no weights.");
        var classes = new string[reader.Count()];
        for (var at = 0; at < classes.Length; at++) classes[at] = reader.Text();
        var isExclusive = reader.Byte() != 0;
        var scale = reader.Single();
        var biases = new float[classes.Length];
        foreach (ref var bias in biases.AsSpan()) bias = reader.Single();
        var curves = new Curve[reader.Count()];
        for (var at = 0; at < curves.Length; at++)
        {
            var (scores, shares) = (new float[reader.Count()], Array.Empty<float>());
            shares = new float[scores.Length];
            for (var point = 0; point < scores.Length; point++) (scores[point], shares[point]) = (reader.Single(), reader.Single());
            curves[at] = new Curve(scores, shares);
        }

        var features = new uint[reader.Count()];
        var weights = new sbyte[features.Length * classes.Length];
        var feature = 0u;
        for (var at = 0; at < features.Length; at++)
        {
            features[at] = feature += reader.Count32();
            for (var left = reader.Byte(); left > 0; left--)
            {
                var ofClass = reader.Byte();
                weights[(at * classes.Length) + ofClass] = (sbyte)reader.Byte();
            }
        }

        return new EvidenceModel(classes, isExclusive, features, weights, scale, biases, curves);
    }

    /// <summary>Packs the bytes of weights as a file of the library holds them.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Writes weights so that <see cref="Read"/> reads them back.</summary>
    public static byte[] Write(
        IReadOnlyList<string> classes, bool isExclusive, uint[] features, sbyte[] weights, float scale, float[] biases,
        IReadOnlyList<Curve> curves)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write7BitEncodedInt(classes.Count);
        foreach (var name in classes) writer.Write(name);
        writer.Write(isExclusive);
        writer.Write(scale);
        foreach (var bias in biases) writer.Write(bias);
        writer.Write7BitEncodedInt(curves.Count);
        foreach (var curve in curves)
        {
            writer.Write7BitEncodedInt(curve.Count);
            for (var point = 0; point < curve.Count; point++)
            {
                writer.Write(curve.Scores[point]);
                writer.Write(curve.Shares[point]);
            }
        }

        writer.Write7BitEncodedInt(features.Length);
        var last = 0u;
        for (var at = 0; at < features.Length; at++)
        {
            writer.Write7BitEncodedInt((int)(features[at] - last));
            last = features[at];
            var own = weights.AsSpan(at * classes.Count, classes.Count);
            var kept = 0;
            foreach (var weight in own) kept += weight == 0 ? 0 : 1;
            writer.Write((byte)kept);
            for (var ofClass = 0; ofClass < own.Length; ofClass++)
            {
                if (own[ofClass] == 0) continue;
                writer.Write((byte)ofClass);
                writer.Write(own[ofClass]);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public uint Number() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

        public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

        public byte Byte() => Take(1)[0];

        public int Count()
        {
            var count = Count32();
            return count <= int.MaxValue ? (int)count : throw new FormatException("The weights are broken.");
        }

        public uint Count32()
        {
            var (value, shift) = (0u, 0);
            while (true)
            {
                var part = Byte();
                value |= (uint)(part & 0x7F) << shift;
                if ((part & 0x80) == 0) return value;
                shift += 7;
                if (shift > 28) throw new FormatException("The weights are broken.");
            }
        }

        public string Text() => Encoding.UTF8.GetString(Take(Count()));

        private ReadOnlySpan<byte> Take(int length)
        {
            if (length > rest.Length) throw new FormatException("The weights are cut off.");
            var taken = rest[..length];
            rest = rest[length..];
            return taken;
        }
    }
}
