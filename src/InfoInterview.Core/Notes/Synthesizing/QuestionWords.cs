using System.Text;
using InfoInterview.Interviews;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>Words the questions that notes leave open.</summary>
internal static class QuestionWords
{
    public static string Contrast(TopicViews topic)
    {
        var positions = topic.Positions.Where(position => !position.Holders.IsEmpty).Select(position => $"\"{position.Position}\"")
            .ToList();
        return $"I have heard different answers on \"{topic.Topic}\": {SpokenNames.List(positions)}. How do you see it?";
    }

    public static string Goal(string goal) => $"I am thinking about this: {goal}. What would you want me to know before I decide?";

    public static string SaidByOne(string theme) => $"One thing I heard once: {theme}. What is your experience with that?";

    /// <summary>The kind of question for what is about the category.</summary>
    public static QuestionTheme ThemeOf(Theme theme) => theme.QuestionTheme ?? theme.Category switch
    {
        NoteCategory.CareerPaths => QuestionTheme.CareerPath,
        NoteCategory.RequiredSkills => QuestionTheme.Progression,
        NoteCategory.IndustryTrends => QuestionTheme.Industry,
        NoteCategory.CompanyCulture => QuestionTheme.Culture,
        _ => QuestionTheme.Advice,
    };

    /// <summary>The text as a template prints it: two braces in a row would open a field.</summary>
    public static string Plain(string text)
    {
        while (text.Contains("{{", StringComparison.Ordinal)) text = text.Replace("{{", "{ {", StringComparison.Ordinal);
        return text;
    }

    /// <summary>Letters and digits in lower case, with one hyphen for all between them.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
