namespace InfoInterview.People;

/// <summary>Which part of a name is said first.</summary>
public enum NameOrder
{
    /// <summary>The given name first, as in "Ruth Halvorsen".</summary>
    GivenFirst = 0,

    /// <summary>The family name first, as in "王小明".</summary>
    FamilyFirst = 1,
}
