using System.Text;

namespace InfoInterview.Interchange.Contacts.Files;

/// <summary>
/// Reads the entries of an LDIF file (RFC 2849), as Thunderbird and directories write address books, as a table of their attributes.
/// </summary>
internal static class Ldif
{
    /// <summary>What several values of one attribute have between them, as in Google's tables.</summary>
    private const string Separator = " ::: ";

    /// <summary>What says where and what an entry is, and nothing of the person.</summary>
    private static readonly HashSet<string> Structure = new(["dn", "version", "objectclass", "modifytimestamp", "createtimestamp", "changetype", "entryuuid"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of attributes that mean something else as a column.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sn"] = "surname",
        ["c"] = "country",
        ["mozillaSecondEmail"] = "secondary email",
        ["mozillaHomeUrl"] = "personal website",
        ["mozillaWorkUrl"] = "website",
        ["cell"] = "mobile",
        ["gn"] = "given name",
        ["company"] = "company",
        ["displayName"] = "display name",
        ["commonname"] = "cn",
    };

    public static bool CanBeOne(ReadOnlySpan<byte> prefix)
    {
        while (prefix.StartsWith("\uFEFF"u8) || prefix.StartsWith("\n"u8) || prefix.StartsWith("\r"u8)) prefix = prefix[(prefix[0] == 0xEF ? 3 : 1)..];
        return prefix.StartsWith("dn: "u8) || prefix.StartsWith("dn:: "u8) || prefix.StartsWith("version: 1\n"u8) || prefix.StartsWith("version: 1\r"u8);
    }

    public static MemoryStream Read(MemoryStream file)
    {
        var entries = Entries(Encoding.UTF8.GetString(file.GetBuffer(), 0, (int)file.Length));
        var columns = entries.SelectMany(entry => entry.Values.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Take(ImportLimits.MaxColumns).ToList();
        var table = new TableText();
        foreach (var column in columns) table.Cell(Names.GetValueOrDefault(column, column));
        table.EndLine();
        foreach (var (line, values) in entries)
        {
            table.GoToLine(line);
            foreach (var column in columns) table.Cell(values.TryGetValue(column, out var of) ? string.Join(Separator, of) : null);
            table.EndLine();
            if (table.IsFull) break;
        }

        return table.ToStream();
    }

    private static List<(int Line, Dictionary<string, List<string>> Values)> Entries(string text)
    {
        var entries = new List<(int Line, Dictionary<string, List<string>> Values)>();
        var entry = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var (number, begins) = (0, 1);
        var logical = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            number++;
            if (line.StartsWith(' '))
            {
                logical.Append(line, 1, line.Length - 1);
                continue;
            }

            Take(logical.ToString(), entry);
            logical.Clear().Append(line);
            if (line.Length > 0) continue;
            if (entry.Count > 0) entries.Add((begins, entry));
            entry = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
            begins = number + 1;
        }

        return entries;
    }

    private static void Take(string line, Dictionary<string, List<string>> entry)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || line[0] == '#') return;
        var name = line[..colon].Split(';')[0].Trim();
        if (Structure.Contains(name)) return;
        var isEncoded = line.Length > colon + 1 && line[colon + 1] == ':';
        var value = isEncoded ? Decoded(line[(colon + 2)..].Trim()) : line[(colon + 1)..].Trim();
        if (value.Length == 0) return;
        if (entry.TryGetValue(name, out var values)) values.Add(value);
        else entry[name] = [value];
    }

    private static string Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : base64;
    }
}
