namespace InfoInterview.Outreach.Slots;

/// <summary>The gender of a German noun, or that it stands for several.</summary>
internal enum GermanGender
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Die.</summary>
    Feminine = 1,

    /// <summary>Der.</summary>
    Masculine = 2,

    /// <summary>Das.</summary>
    Neuter = 3,

    /// <summary>Several.</summary>
    Plural = 4,
}
