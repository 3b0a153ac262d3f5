using System.Buffers;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Takes the addresses or numbers out of one cell, in which people and programs write several and in many forms.</summary>
internal static class AddressCell
{
    /// <summary>What Google puts between several values of one cell.</summary>
    public const string Separator = ":::";

    private const string Scheme = "mailto:";

    /// <summary>The fewest digits of a number that can stand by itself; fewer belong to the number before, such as an extension.</summary>
    private const int LeastDigits = 5;

    private static readonly SearchValues<char> PhoneMarks = SearchValues.Create(",;|/\n:");

    /// <summary>Whether a cell of numbers or pages may hold more than one of them.</summary>
    public static bool IsComposed(ContactPointKind kind, ReadOnlySpan<char> cell) => kind == ContactPointKind.Phone
        ? cell.ContainsAny(PhoneMarks)
        : cell.Contains('\n') || cell.IndexOf(Separator, StringComparison.Ordinal) >= 0;

    /// <summary>
    /// The addresses of a cell such as <c>Ann Lee &lt;ann@example.org&gt;; mailto:a2@example.org</c>, each with the name before it.
    /// </summary>
    public static List<(string? Name, string Address)> Emails(string cell)
    {
        var found = new List<(string? Name, string Address)>();
        var rest = cell.Replace(Separator, "\n", StringComparison.Ordinal).AsSpan();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf('<');
            var close = open < 0 ? -1 : rest[open..].IndexOf('>');
            if (close < 0)
            {
                Plain(rest, found);
                return found;
            }

            // What stands before the bracket is a name, and before that, whole addresses; a comma may part the name itself.
            var before = rest[..open];
            var name = before[(LastOutside(before) + 1)..];
            Plain(before[..(before.Length - name.Length)], found);
            if (name.Contains('@'))
            {
                Plain(name, found);
                name = [];
            }

            found.Add((Unquoted(name), Bare(rest.Slice(open + 1, close - 1))));
            rest = rest[(open + close + 1)..].TrimStart(" ,;|/\n\t\">");
        }

        return found;
    }

    /// <summary>The numbers of a cell such as <c>+47 22 00 00 00; +47 90 00 00 00</c>.</summary>
    public static List<string> Phones(string cell)
    {
        var found = new List<string>();
        foreach (var value in cell.Replace(Separator, "\n", StringComparison.Ordinal).Split(['\n', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            found.AddRange(Parted(value, ',') ?? Parted(value, '/') ?? [value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? value[4..] : value]);
        }

        return found;
    }

    /// <summary>Other values of a cell, between line ends or Google's mark.</summary>
    public static string[] Values(string cell) =>
        cell.Replace(Separator, "\n", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The parts, where each of them is a whole number.</summary>
    private static string[]? Parted(string value, char mark)
    {
        var parts = value.Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => part.Count(char.IsAsciiDigit) >= LeastDigits) ? parts : null;
    }

    private static void Plain(ReadOnlySpan<char> text, List<(string? Name, string Address)> found)
    {
        foreach (var part in text.ToString().Split([',', ';', '|', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length > 1 && Array.TrueForAll(words, word => ContactPoint.TryParse(ContactPointKind.Email, Bare(word), out _))) found.AddRange(words.Select(word => ((string?)null, Bare(word))));
            else found.Add((null, Bare(part)));
        }
    }

    /// <summary>
    /// The last separator that stands outside of quotation marks and behind an address; -1 where all of the text is a name.
    /// </summary>
    private static int LastOutside(ReadOnlySpan<char> text)
    {
        var isQuoted = false;
        var (last, hasAddress) = (-1, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] == '@') hasAddress = true;
            else if (!isQuoted && text[i] is ',' or ';' or '|' or '\n' or '\t' && (hasAddress || text[i] is not ','))
            {
                (last, hasAddress) = (i, false);
            }
        }

        return last;
    }

    private static string? Unquoted(ReadOnlySpan<char> name)
    {
        var bare = name.Trim(" \t\"'");
        return bare.IsEmpty ? null : bare.ToString();
    }

    private static string Bare(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        if (!address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return address.ToString();
        address = address[Scheme.Length..];
        var query = address.IndexOf('?');
        return Uri.UnescapeDataString((query < 0 ? address : address[..query]).Trim().ToString());
    }
}
