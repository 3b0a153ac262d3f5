namespace InfoInterview.Notes;

/// <summary>What to do about a skill that is needed (G6.6).</summary>
public enum LearningStep
{
    /// <summary>Learn it from the ground up.</summary>
    Course = 0,

    /// <summary>Make something that shows it.</summary>
    Project = 1,

    /// <summary>Ask somebody who uses it.</summary>
    Mentor = 2,

    /// <summary>Use it again.</summary>
    Practice = 3,
}
