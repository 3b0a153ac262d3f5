namespace InfoInterview.People;

/// <summary>How sure it is that two records are one person.</summary>
public enum DuplicateCertainty
{
    /// <summary>They may be; a person has to look.</summary>
    Possible = 0,

    /// <summary>They are, unless something speaks against it that is not in the records.</summary>
    Likely = 1,

    /// <summary>They share an address or a profile that one person has.</summary>
    Certain = 2,
}
