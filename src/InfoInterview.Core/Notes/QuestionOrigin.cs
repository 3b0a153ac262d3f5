namespace InfoInterview.Notes;

/// <summary>Why a question is worth asking in the next talk.</summary>
public enum QuestionOrigin
{
    /// <summary>The seeker noted it.</summary>
    Noted = 0,

    /// <summary>People differ on it.</summary>
    Contrast = 1,

    /// <summary>A goal was put in doubt.</summary>
    Goal = 2,

    /// <summary>Only one person has said it.</summary>
    SaidByOne = 3,

    /// <summary>It was planned, and no talk has answered it.</summary>
    Unanswered = 4,
}
