namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// The months in the languages that exports come in. Three letters or more are enough where no two months begin with them, so that one
/// table serves all languages: a row does not say in which it is.
/// </summary>
internal static class MonthNames
{
    private const int ShortestName = 3;

    private static readonly string[] Names =
    [
        "january januar jänner janvier enero gennaio janeiro januari",
        "february februar feber février fevrier febrero febbraio fevereiro februari",
        "march märz maerz mrz mars marzo março marco maart mrt",
        "april avril abril aprile",
        "may mai mayo maggio maio mei",
        "june juni juin junio giugno junho",
        "july juli juillet julio luglio julho",
        "august août aout agosto augustus",
        "september septembre septiembre setiembre settembre setembro",
        "october oktober octobre octubre ottobre outubro",
        "november novembre noviembre novembro",
        "december dezember décembre decembre diciembre dicembre dezembro",
    ];

    private static readonly SpanTable<int> Known = Beginnings();

    private static readonly SpanTable<bool> Fillers = SpanTable.Of(["de", "del", "di", "of", "er", "st", "nd", "rd", "th", "º"], ignoreCase: true);

    /// <summary>The month, counted from 1; <c>null</c> where the word is none or could be two.</summary>
    public static int? Find(ReadOnlySpan<char> word) => Known.TryGetValue(word, out var month) ? month : null;

    /// <summary>Whether the word only joins the parts: "5 de enero", "1er janvier".</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    private static SpanTable<int> Beginnings()
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var month = 1; month <= Names.Length; month++)
        {
            foreach (var name in Names[month - 1].Split(' '))
            {
                for (var length = ShortestName; length <= name.Length; length++)
                {
                    if (!found.TryAdd(name[..length], month) && found[name[..length]] != month) shared.Add(name[..length]);
                }
            }
        }

        foreach (var beginning in shared) found.Remove(beginning);
        return new(found, ignoreCase: true);
    }
}
