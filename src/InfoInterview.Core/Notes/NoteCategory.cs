namespace InfoInterview.Notes;

/// <summary>What a note or a theme is about (G6.2).</summary>
public enum NoteCategory
{
    /// <summary>Ways into the work and through it.</summary>
    CareerPaths = 0,

    /// <summary>What one has to be able to do.</summary>
    RequiredSkills = 1,

    /// <summary>What changes in the field.</summary>
    IndustryTrends = 2,

    /// <summary>What it is like to work there.</summary>
    CompanyCulture = 3,

    /// <summary>What somebody who looks for work should do.</summary>
    JobSeekerAdvice = 4,
}
