namespace InfoInterview.People;

/// <summary>How sure the reading of a written name is.</summary>
public enum NameCertainty
{
    /// <summary>The parts were given one by one, or the writing leaves no doubt.</summary>
    Certain = 0,

    /// <summary>Read as such names mostly are.</summary>
    Likely = 1,

    /// <summary>Another reading is as good; a person should look at it.</summary>
    Unsure = 2,
}
