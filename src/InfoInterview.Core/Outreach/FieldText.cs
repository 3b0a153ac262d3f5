using System.Text;

namespace InfoInterview.Outreach;

/// <summary>Makes what people type into a field fit for the middle of a sentence.</summary>
internal static class FieldText
{
    private static readonly char[] Edges = [' ', ',', ';', ':'];

    /// <summary>Words that open a phrase and are no names, so that their capital can go when the phrase moves into a sentence.</summary>
    private static readonly string[] Openers = ["Your ", "The ", "A ", "An ", "How ", "What ", "That ", "Why "];

    /// <summary>
    /// A phrase on one line, without control characters and without blanks or stops at its ends; <c>null</c> when nothing is left
    /// that says anything.
    /// </summary>
    public static string? OneLine(string? text) => Name(text)?.TrimEnd('.', ' ');

    /// <summary>As <see cref="OneLine"/>, and without the capital of a word such as "Your": it no longer begins the sentence.</summary>
    public static string? Phrase(string? text)
    {
        if (OneLine(text) is not { } phrase) return null;
        foreach (var opener in Openers)
        {
            if (phrase.StartsWith(opener, StringComparison.Ordinal)) return char.ToLowerInvariant(phrase[0]) + phrase[1..];
        }

        return phrase;
    }

    /// <summary>As <see cref="Name"/>, with a capital at the beginning and one mark at the end.</summary>
    public static string? Sentence(string? text)
    {
        if (Name(text) is not { } sentence) return null;
        if (char.IsLower(sentence[0])) sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
        return sentence[^1] is '.' or '!' or '?' or '…' or '"' or '”' or ')' ? sentence : sentence + ".";
    }

    /// <summary>As <see cref="OneLine"/>, with a full stop at the end kept: it belongs to names such as "Acme, Inc.".</summary>
    public static string? Name(string? text)
    {
        if (text is null) return null;
        if (!IsTidy(text)) text = Tidy(text);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return text;
        }

        return null;
    }

    private static bool IsTidy(string text)
    {
        if (text.Length == 0 || Edges.Contains(text[0]) || Edges.Contains(text[^1])) return false;
        var previous = '\0';
        foreach (var character in text)
        {
            if (char.IsControl(character) || (char.IsWhiteSpace(character) && character != ' ')) return false;
            if (previous == ' ' && character is ' ' or ',') return false;
            previous = character;
        }

        return true;
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
            }
            else if (!char.IsControl(character))
            {
                if (character == ',' && tidy.Length > 0 && tidy[^1] == ' ') tidy.Length--;
                tidy.Append(character);
            }
        }

        return tidy.ToString().Trim(Edges);
    }
}
