using System.Buffers;
using System.Text;

namespace InfoInterview.Interchange.Calendars.Invitations;

/// <summary>
/// Writes lines of a calendar: escaped, folded after 75 bytes and never inside a letter, so that no text can add a line of its own.
/// </summary>
internal sealed class ContentWriter
{
    /// <summary>The longest line in bytes, without its end (RFC 5545, 3.1).</summary>
    public const int MaxLineBytes = 75;

    private readonly ArrayBufferWriter<byte> bytes = new();

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    /// <summary>Writes a line as it is, but for control characters other than tabs, which become blanks.</summary>
    public void Line(string name, string value)
    {
        Span<byte> letter = stackalloc byte[4];
        var column = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            var length = (Rune.IsControl(rune) && rune.Value != '\t' ? new Rune(' ') : rune).EncodeToUtf8(letter);
            if (column + length > MaxLineBytes)
            {
                bytes.Write("\r\n "u8);
                column = 1;
            }

            bytes.Write(letter[..length]);
            column += length;
        }

        bytes.Write("\r\n"u8);
    }

    /// <summary>Writes a text, which may have several lines.</summary>
    public void Text(string name, string value) => Line(name, value.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal));

    /// <summary>Writes a person with name and address. A quoted name cannot hold a double quote, so it gets single ones.</summary>
    public void Person(string property, string parameters, string name, string email) =>
        Line($"{property};CN=\"{name.ReplaceLineEndings(" ").Replace('"', '\'')}\"{parameters}", $"mailto:{email}");
}
