using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// Somebody who is named by one word, as "Harris": the reader may know three of that name. The word stands in the letter, and the rest
/// is asked for.
/// </summary>
internal static class BareName
{
    /// <summary>What was typed, with the question who it is; <c>null</c> where a name has two words or a title.</summary>
    /// <param name="name">The name; <c>null</c> where nobody is named.</param>
    /// <param name="letter">The letter.</param>
    public static (string Typed, ReadFact Fact)? In(PersonName? name, Letter letter)
    {
        if (name is not { Title: null } || name.Written.Trim() is not { } typed || typed.Any(sign => sign is ' ' or '.')
            || !typed.All(sign => char.IsLetter(sign) || sign is '-' or '\'' or '’')) return null;
        return (typed, ReadFact.PartOf(letter.Titled(name)) with
        {
            Reason = letter.IsGerman
                ? $"Wer „{typed}“ ist, weiß vielleicht nicht jeder. Wie heißt die Person mit Vor- und Nachnamen oder mit Anrede?"
                : $"\"{typed}\" alone may be one of several. What is the whole name, or the title or rank before it?",
        });
    }
}
