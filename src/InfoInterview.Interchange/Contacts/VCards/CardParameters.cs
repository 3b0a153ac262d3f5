using System.Buffers.Text;
using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Asks the parameters of a property without making objects of them. They are a row of words between <c>; , =</c> and quotes in every style that is seen:
/// <c>;HOME;PREF</c>, <c>;TYPE=home,pref</c>, <c>;TYPE="home,pref"</c>, <c>;PREF=1</c>.
/// </summary>
internal static class CardParameters
{
    /// <summary>What a property counts that says nothing of preference; the most that one can say is 100.</summary>
    public const int NoPreference = 101;

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

    /// <summary>How much the property is preferred to others of its kind, from 1 for most.</summary>
    public static int Preference(ReadOnlySpan<byte> parameters)
    {
        if (!Has(parameters, "PREF"u8)) return NoPreference;
        return Utf8Parser.TryParse(ValueOf(parameters, "PREF"u8), out int number, out _) ? Math.Clamp(number, 1, NoPreference - 1) : 1;
    }

    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> parameters)
    {
        parameters = parameters.TrimStart(";,=\" \t"u8);
        var length = parameters.IndexOfAny(";,=\""u8);
        if (length < 0) length = parameters.Length;
        var word = parameters[..length];
        parameters = parameters[length..];
        return word;
    }
}
