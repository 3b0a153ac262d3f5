using static InfoInterview.Interchange.Contacts.ColumnMeaning;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Settles by the other columns of a header what a name of a column alone leaves open.</summary>
internal static class HeaderDoubts
{
    /// <summary>What Yahoo calls phone numbers, beside columns that no other program has.</summary>
    private static readonly string[] YahooPhones = ["home", "work", "other", "primary"];

    private static readonly string[] YahooMarks = ["messengerid", "yahoophone", "distributionlists"];

    public static void Settle(string[] folded, ColumnMeaning[] meanings)
    {
        // LinkedIn's own list has a day of connection, and its URL is always a profile; elsewhere it is any page.
        if (meanings.Contains(ConnectedOn)) Turn(folded, meanings, Page, Profile, "url", "profileurl");

        // "Apelido" is the family name in Portugal and a nickname in Brazil, where the family name is "sobrenome"; "segundo apellido" is
        // half of it.
        if (Array.IndexOf(folded, "sobrenome") >= 0) Turn(folded, meanings, Family, Unused, "apelido");

        if (folded.Intersect(YahooMarks, StringComparer.Ordinal).Any()) Turn(folded, meanings, Unused, Phone, YahooPhones);

        // Chinese lists part a name into 姓 and 名字 or 名; alone, 名字 is the whole name.
        if (!meanings.Contains(Family)) Turn(folded, meanings, Given, FullName, "名字");
    }

    private static void Turn(string[] folded, ColumnMeaning[] meanings, ColumnMeaning from, ColumnMeaning to, params string[] names)
    {
        for (var i = 0; i < meanings.Length; i++)
        {
            if (meanings[i] == from && names.Contains(folded[i], StringComparer.Ordinal)) meanings[i] = to;
        }
    }
}
