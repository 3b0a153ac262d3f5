using System.Text;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>
/// A tag as a word among those by which a contact is found, so that a filter reads the same index as a search and a search finds tags as
/// well. It begins with a sign that nobody types; its key follows, and then the tag as it was written, where that is another thing.
/// </summary>
internal static class TagWord
{
    /// <summary>Of a longer tag, only so much is found.</summary>
    public const int MaxTag = 90;

    /// <summary>Of more tags, only so many are found.</summary>
    public const int MaxTags = 50;

    private const char Sign = (char)3;

    private const char Blank = (char)4;

    private const char Written = (char)5;

    /// <summary>What all words of tags begin with.</summary>
    public static string Beginning { get; } = Sign.ToString();

    /// <summary>The words of a contact's tags.</summary>
    public static IEnumerable<string> Of(Contact contact) =>
        contact.Tags.Select(Of).OfType<string>().Distinct(StringComparer.Ordinal).Take(MaxTags);

    /// <summary>The word of a tag that is the same, however it was written; <c>null</c> where nothing is left of it.</summary>
    public static string? KeyOf(string tag) => Plain(tag) is { Length: > 0 } plain ? Sign + Joined(PlainText.Of(FoldedText.Of(plain)))
        : null;

    /// <summary>What the words of a tag begin with that was written in another way than its key.</summary>
    public static string WrittenAfter(string key) => key + Written;

    /// <summary>The tag that a word stands for, as it was written.</summary>
    public static string TagOf(string word)
    {
        var at = word.IndexOf(Written, StringComparison.Ordinal);
        return (at < 0 ? word[1..] : word[(at + 1)..]).Replace(Blank, ' ');
    }

    /// <summary>The key of a word.</summary>
    public static string KeyIn(string word) => word.IndexOf(Written, StringComparison.Ordinal) is >= 0 and var at ? word[..at] : word;

    private static string? Of(string tag)
    {
        if (KeyOf(tag) is not { } key) return null;
        var written = Joined(Plain(tag));
        return string.Equals(key[1..], written, StringComparison.Ordinal) ? key : key + Written + written;
    }

    /// <summary>Without blanks around it, one blank between its words, and nothing that cannot be shown.</summary>
    private static string Plain(string tag)
    {
        var plain = new StringBuilder();
        foreach (var letter in StorableText.Of(tag)) plain.Append(char.IsControl(letter) ? ' ' : letter);
        return string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Joined(string plain)
    {
        var cut = plain.Length <= MaxTag ? plain : plain[..(char.IsHighSurrogate(plain[MaxTag - 1]) ? MaxTag - 1 : MaxTag)];
        return string.Join(Blank, cut.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
