using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;
using NodaTime;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Reads whether somebody wishes not to be written to, from whatever column says so. The wish is never lost: what cannot be read in such a
/// column counts as asked for, and is told; so does a word such as "unsubscribed" in a column that means something else.
/// </summary>
internal sealed class SilenceReader(ContactColumns columns, ItemList items)
{
    private static readonly HashSet<string> NoWords = Words(
        "no, n, false, f, none, null, nil, nein, falsch, non, faux, falso, não, nao, nee, nej, nei, ei, nie, ne, нет, hayır, いいえ, 无, 否, 不, 没有, subscribed, active, opted in, allowed, ok, okay, unchecked, na");

    private static readonly HashSet<string> YesWords = Words(
        "yes, y, true, t, x, ja, wahr, oui, vrai, si, sí, verdadero, vero, sim, verdadeiro, kyllä, tak, ano, да, evet, はい, 是, 有, on, checked, j, s, o");

    /// <summary>Words that say it in any column: a status, a tag, a remark. By their lengths, since every note of a table is looked at.</summary>
    private static readonly string[][] Phrases = ReadPhrases();

    private static readonly char[] Separators = [',', ';', '|', '\n', '\t'];

    /// <summary>Longer than such words are; more is looked at too, but not on the stack.</summary>
    private const int LongestPhrase = 60;

    private readonly bool isAsked = columns.Has(ColumnMeaning.Silence) || columns.Has(ColumnMeaning.Consent);

    public ValueList<DoNotContact> Read(CsvRow row)
    {
        ValueList<DoNotContact> wishes = [];
        if (isAsked)
        {
            foreach (var column in columns.Of(ColumnMeaning.Silence)) wishes = Wish(row, column, Formula.Restore(row[column]), wishes);
            foreach (var column in columns.Of(ColumnMeaning.Consent)) wishes = Refusal(row, column, row[column], wishes);
        }

        if (!wishes.IsEmpty) return wishes;
        if (SaysSo(row, columns.Of(ColumnMeaning.Unused)) || SaysSo(row, columns.Of(ColumnMeaning.Note)) || (isAsked && HasSlipped(row))) wishes = wishes.Add(Asked(null));
        return wishes;
    }

    private static bool SaysSo(CsvRow row, ReadOnlySpan<int> among)
    {
        foreach (var column in among)
        {
            var value = row.Raw(column);
            if (value.Length > 2 && SaysSo(value)) return true;
        }

        return false;
    }

    /// <summary>Whether the text, or one of the tags in it, is a wish for silence.</summary>
    public static bool SaysSo(ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Separators) is var end and >= 0)
        {
            if (IsPhrase(value[..end])) return true;
            value = value[(end + 1)..];
        }

        return IsPhrase(value);
    }

    private static bool IsPhrase(ReadOnlySpan<char> tag)
    {
        // Numbers, addresses and the like are told apart without folding them; they say nothing of the tags beside them.
        if (tag.IndexOfAnyInRange('0', '9') >= 0 || tag.Contains('@')) return false;
        var folded = tag.Length <= LongestPhrase ? stackalloc char[2 * LongestPhrase] : new char[2 * tag.Length];
        folded = folded[..ColumnNames.Fold(tag, folded)];
        if (folded.Length >= Phrases.Length) return false;
        foreach (var phrase in Phrases[folded.Length])
        {
            if (folded.SequenceEqual(phrase)) return true;
        }

        return false;
    }

    private static string[][] ReadPhrases()
    {
        var phrases = ColumnWords.All.Where(row => row.Meaning == ColumnMeaning.Silence).SelectMany(row => $"{row.English},{row.Others}".Split(','))
            .Select(phrase => ColumnNames.Fold(phrase)).Where(phrase => phrase.Length > 3).ToLookup(phrase => phrase.Length);
        return [.. Enumerable.Range(0, phrases.Max(sameLength => sameLength.Key) + 1).Select(length => phrases[length].ToArray())];
    }

    /// <summary>In a row whose values slipped, a yes may stand beside its column; better one silent too many.</summary>
    private bool HasSlipped(CsvRow row)
    {
        if (row.Fault != RowFault.TornQuote && row.Count <= columns.Count) return false;
        var first = columns.Has(ColumnMeaning.Silence) ? columns.Of(ColumnMeaning.Silence)[0] : columns.Count;
        for (var i = first; i < Math.Min(row.Count, ImportLimits.MaxColumns); i++)
        {
            if (YesWords.Contains(ColumnNames.Fold(row.Raw(i))) || row.Raw(i).Trim() is "1" || OwnFields.ReadReason(row.Raw(i).ToString()) is not null) return true;
        }

        return false;
    }

    private ValueList<DoNotContact> Wish(CsvRow row, int column, ReadOnlySpan<char> value, ValueList<DoNotContact> wishes)
    {
        if (value.IsEmpty || IsNo(value)) return wishes;
        var text = value.ToString();
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 0 && Array.TrueForAll(parts, part => OwnFields.ReadReason(part) is not null))
        {
            foreach (var part in parts) wishes = Added(wishes, OwnFields.ReadReason(part)!);
            return wishes;
        }

        var since = DayReader.Read(value, columns.Days);
        if (since is null && !IsYes(value) && !SaysSo(value))
        {
            items.Say(row.Line, column + 1, ImportProblemKind.BadValue, PersonKept, $"{ShownText.Of(text)} in the column {columns.NameOf(column)} is neither yes nor no; it counts as a wish not to be written to.");
        }

        return Added(wishes, Asked(since));
    }

    private ValueList<DoNotContact> Refusal(CsvRow row, int column, ReadOnlySpan<char> value, ValueList<DoNotContact> wishes)
    {
        if (value.IsEmpty || IsYes(value) || DayReader.Read(value, columns.Days) is not null) return wishes;
        var folded = ColumnNames.Fold(value);
        if (folded is "subscribed" or "optedin" or "allowed" or "ok" or "okay" or "active") return wishes;
        if (!IsNo(value) && !SaysSo(value))
        {
            items.Say(row.Line, column + 1, ImportProblemKind.BadValue, PersonKept, $"{ShownText.Of(value.ToString())} in the column {columns.NameOf(column)} is neither yes nor no; it counts as a wish not to be written to.");
        }

        return Added(wishes, Asked(null));
    }

    private static ValueList<DoNotContact> Added(ValueList<DoNotContact> wishes, DoNotContact wish) => wishes.Contains(wish) ? wishes : wishes.Add(wish);

    private static DoNotContact Asked(LocalDate? since) => new() { Reason = DoNotContactReason.Asked, Since = since };

    private static bool IsNo(ReadOnlySpan<char> value) => value is "0" or "-" or "–" or "—" or "☐" || NoWords.Contains(ColumnNames.Fold(value));

    private static bool IsYes(ReadOnlySpan<char> value) => value is "1" or "✓" or "✔" or "☑" or "☒" or "✗" or "✘" || YesWords.Contains(ColumnNames.Fold(value));

    private static HashSet<string> Words(string words) => [.. words.Split(',').Select(word => ColumnNames.Fold(word))];
}
