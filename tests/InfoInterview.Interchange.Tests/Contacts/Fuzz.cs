using System.Text;

namespace InfoInterview.Tests.Contacts;

/// <summary>Changes files at random, the same way in every run that <see cref="Seeded"/> begins alike.</summary>
internal static class Fuzz
{
    private const int MostChanges = 12;

    /// <summary>Bytes that mean something to one of the readers.</summary>
    private static readonly byte[] Telling = [.. "\r\n \t:;,=\"\\.'<>@+-"u8, 0, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0xC3, 0xA4, 0x81, 0x1B];

    /// <summary>The number of places a problem can be at: one for each line end, and one for what is behind the last.</summary>
    public static int LinesOf(byte[] file) => 2 + file.Count(value => value is (byte)'\n' or (byte)'\r');

    /// <summary>The fixtures changed: bytes put in, taken out, turned into others, pieces doubled, moved and cut off.</summary>
    public static IEnumerable<byte[]> Mutations(string[] fixtures, int count, uint seed)
    {
        var state = Seeded.Number(seed);
        var files = fixtures.Select(Encoding.Latin1.GetBytes).ToArray();
        for (var i = 0; i < count; i++)
        {
            var bytes = new List<byte>(files[Below(files.Length)]);
            for (var change = 1 + Below(MostChanges); change > 0 && bytes.Count > 1; change--) Change(bytes);
            yield return [.. bytes];
        }

        void Change(List<byte> bytes)
        {
            var at = Below(bytes.Count);
            switch (Below(8))
            {
                case 0: bytes[at] = (byte)Below(256); break;
                case 1: bytes[at] = Telling[Below(Telling.Length)]; break;
                case 2: bytes.Insert(at, Telling[Below(Telling.Length)]); break;
                case 3: bytes.RemoveAt(at); break;
                case 4: bytes[at] ^= (byte)(1 << Below(8)); break;
                case 5: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(Below(60), bytes.Count - at))); break;
                case 6: bytes.RemoveRange(at, Math.Min(Below(30), bytes.Count - at)); break;
                default:
                    if (Below(8) == 0) bytes.RemoveRange(at, bytes.Count - at);
                    else bytes.InsertRange(Below(bytes.Count), bytes.GetRange(at, Math.Min(Below(20), bytes.Count - at)));
                    break;
            }
        }

        int Below(int bound)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)bound);
        }
    }
}
