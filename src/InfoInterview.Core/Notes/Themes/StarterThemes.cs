using InfoInterview.Interviews;

namespace InfoInterview.Notes;

/// <summary>
/// Themes to begin with, one for each category of the guide, so that the first note can be sorted at once; the seeker renames, adds and
/// deletes as they like (G6.2).
/// </summary>
public static class StarterThemes
{
    private static readonly (NoteCategory Category, QuestionTheme Question, string English, string German)[] Table =
    [
        (NoteCategory.CareerPaths, QuestionTheme.CareerPath, "Career paths", "Berufswege"),
        (NoteCategory.RequiredSkills, QuestionTheme.Progression, "Required skills", "Gefragte Fähigkeiten"),
        (NoteCategory.IndustryTrends, QuestionTheme.Industry, "Industry trends", "Trends der Branche"),
        (NoteCategory.CompanyCulture, QuestionTheme.Culture, "Company culture", "Kultur im Unternehmen"),
        (NoteCategory.JobSeekerAdvice, QuestionTheme.Advice, "Advice for job seekers", "Rat für die Stellensuche"),
    ];

    /// <summary>The five themes, in the order of the guide.</summary>
    /// <param name="makeId">Makes a new id each time it is called.</param>
    /// <param name="language">The language of their names, as a tag: German for <c>de</c> and its regions, English otherwise.</param>
    /// <returns>The themes, without notes; a seeker may rename or delete them (G6.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="makeId"/> or <paramref name="language"/> is <c>null</c>.</exception>
    public static ValueList<Theme> For(Func<ThemeId> makeId, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(makeId);
        ArgumentNullException.ThrowIfNull(language);
        var isGerman = language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
        return Table.Select(row => new Theme
        {
            Id = makeId(),
            Name = isGerman ? row.German : row.English,
            Category = row.Category,
            QuestionTheme = row.Question,
        }).ToValueList();
    }
}
