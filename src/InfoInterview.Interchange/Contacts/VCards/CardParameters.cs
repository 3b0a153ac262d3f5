using System.Buffers.Text;
using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Asks the parameters of a property without making objects of them. They are a row of words between <c>; , =</c> and quotes in every
/// style that is seen: <c>;HOME;PREF</c>, <c>;TYPE=home,pref</c>, <c>;TYPE="home,pref"</c>, <c>;PREF=1</c>.
/// </summary>
internal static class CardParameters
{
    /// <summary>Reads what the bytes of the value are, in one pass.</summary>
    public static CardTraits Read(ReadOnlySpan<byte> parameters)
    {
        var traits = new CardTraits();
        while (Next(ref parameters) is { IsEmpty: false } word)
        {
            switch (word.Length)
            {
                case 1 when word[0] is (byte)'B' or (byte)'b':
                case 6 when Ascii.EqualsIgnoreCase(word, "BASE64"u8):
                    traits.IsBinary = true;
                    break;
                case 16 when Ascii.EqualsIgnoreCase(word, "QUOTED-PRINTABLE"u8):
                    traits.IsQuotedPrintable = true;
                    break;
                case 7 when Ascii.EqualsIgnoreCase(word, "CHARSET"u8) && Next(ref parameters) is { IsEmpty: false } name:
                    traits.IsCharsetUnknown = !Charsets.TryFind(name, out var charset);
                    traits.Charset = charset;
                    break;
                case 4 when Ascii.EqualsIgnoreCase(word, "PREF"u8):
                    traits.Preference = Math.Min(traits.Preference, Rank(parameters));
                    break;
            }
        }

        return traits;
    }

    /// <summary>Whether a word is among them, in whatever letter case.</summary>
    public static bool Has(ReadOnlySpan<byte> parameters, ReadOnlySpan<byte> word)
    {
        while (Next(ref parameters) is { IsEmpty: false } found)
        {
            if (Ascii.EqualsIgnoreCase(found, word)) return true;
        }

        return false;
    }

    /// <summary>What is said behind <c>NAME=</c>, up to the next mark; empty where nothing is.</summary>
    public static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> parameters, ReadOnlySpan<byte> name)
    {
        while (Next(ref parameters) is { IsEmpty: false } found)
        {
            if (Ascii.EqualsIgnoreCase(found, name) && parameters.StartsWith("="u8)) return Next(ref parameters);
        }

        return [];
    }

    private static int Rank(ReadOnlySpan<byte> behind) =>
        behind.StartsWith("="u8) && Utf8Parser.TryParse(Next(ref behind), out int number, out _) ? Math.Clamp(number, 1, CardTraits.NoPreference - 1) : 1;

    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> parameters)
    {
        var start = 0;
        while (start < parameters.Length && IsMark(parameters[start])) start++;
        var length = start;
        while (length < parameters.Length && !IsMark(parameters[length])) length++;
        var word = parameters[start..length];
        parameters = parameters[length..];
        return word;
    }

    /// <summary>The words are short, so that a plain loop is faster than a search by vectors.</summary>
    private static bool IsMark(byte value) => value is (byte)';' or (byte)',' or (byte)'=' or (byte)'"' or (byte)' ' or (byte)'\t';
}
