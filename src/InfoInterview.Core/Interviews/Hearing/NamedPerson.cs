using System.Collections.Frozen;
using InfoInterview.Language;

namespace InfoInterview.Interviews.Hearing;

/// <summary>Tells whether a person is named: "Ravi", "my old boss", "Dr. Chen", "Frau Yilmaz"; not "users", "Sales" or "Monday".</summary>
internal static class NamedPerson
{
    /// <summary>How many words are looked at, so that the time is linear.</summary>
    private const int Reach = 5;

    private static readonly FrozenSet<string> Leads = Words(
        "my our the a dr mr mrs ms prof professor mein meine meinen meinem meiner unser unsere unserem unseren unserer "
        + "frau herr herrn kollegin kollege "
        + "old former good new dear alten alter ehemaligen ehemalige mal doch einfach bitte direkt am besten an mit bei auch sich");

    private static readonly FrozenSet<string> Owners = Words(
        "my our mein meine meinen meinem meiner unser unsere unserem unseren unserer");

    private static readonly FrozenSet<string> Known = Words(
        "boss manager colleague coworker friend mentor supervisor professor director lead head partner successor predecessor sister "
        + "brother wife husband rep steward neighbor neighbour cousin chefin chef kollegin kollegen vorgesetzte vorgesetzten "
        + "freundin freund mentorin schwester bruder nachfolgerin nachfolger vorgängerin vorgänger betriebsrat leiterin leiter");

    private static readonly FrozenSet<string> Titles = Words("dr mr mrs ms prof professor frau herr herrn");

    private static readonly FrozenSet<string> Groups = Words(
        "team teams department desk people folks teachers managers engineers staff office users customers speakers suppliers "
        + "students abteilung leute");

    /// <summary>Whether the words from a place on begin with a person.</summary>
    public static bool Follows(in TextReading text, in Sentence sentence, int first, bool isGerman)
    {
        var (isOwn, isTitled) = (false, false);
        for (var at = first; at < Math.Min(first + Reach, sentence.End); at++)
        {
            ref readonly var token = ref text.Tokens[at];
            var word = text.Text[token.Start..token.End];
            if (isOwn && Known.Contains(word)) return true;
            if (IsName(in token, word, isTitled) && !IsGroup(in text, in sentence, at)
                && (!isGerman || isTitled || IsFullName(in text, in sentence, at))) return true;
            if (token.Is(WordClass.NoName) || (token.After >= Boundary.Comma && !Titles.Contains(word))) return false;
            if (!isOwn && !Leads.Contains(word)) return false;
            isOwn |= Owners.Contains(word);
            isTitled = Titles.Contains(word);
        }

        return false;
    }

    /// <summary>A capital, and no other inside: "ChatGPT" and "HR" are nobody.</summary>
    private static bool IsName(in Token token, string word, bool isTitled)
    {
        if (!token.Is(WordClass.Capital) || token.Is(WordClass.NoName | WordClass.Caps) || word.Length < 2) return false;
        if (Leads.Contains(word)) return false;
        for (var at = 2; at < word.Length; at++)
        {
            if (char.IsUpper(word[at]) && !isTitled && !word.StartsWith("Mac", StringComparison.Ordinal)
                && !(at == 2 && word.StartsWith("Mc", StringComparison.Ordinal))) return false;
        }

        return true;
    }

    /// <summary>In German every noun has a capital: two in a row, "Maria Lopez", are a name.</summary>
    private static bool IsFullName(in TextReading text, in Sentence sentence, int at) =>
        at + 1 < sentence.End && text.Tokens[at].After == Boundary.Space && text.Tokens[at + 1].Is(WordClass.Capital)
            && !text.Tokens[at + 1].Is(WordClass.NoName | WordClass.Caps);

    private static bool IsGroup(in TextReading text, in Sentence sentence, int at)
    {
        if (at + 1 >= sentence.End || text.Tokens[at].After >= Boundary.Comma) return false;
        ref readonly var next = ref text.Tokens[at + 1];
        return Groups.Contains(text.Text[next.Start..next.End]);
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
