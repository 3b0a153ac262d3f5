namespace InfoInterview.Interviews;

/// <summary>What a question is about (G4.4).</summary>
public enum QuestionTheme
{
    /// <summary>The way to the current role, its turning points, what they would tell their younger self.</summary>
    CareerPath = 0,

    /// <summary>A usual day or week, duties and projects, what rewards and what is hard, the skills that matter.</summary>
    Role = 1,

    /// <summary>Trends and outlook, what changed, new technology, what makes the company stand out.</summary>
    Industry = 2,

    /// <summary>The skills and steps that decided, and how one enters or advances.</summary>
    Progression = 3,

    /// <summary>How people work together, and what is good about it.</summary>
    Culture = 4,

    /// <summary>Advice, misconceptions, resources, and whom else to ask.</summary>
    Advice = 5,
}
