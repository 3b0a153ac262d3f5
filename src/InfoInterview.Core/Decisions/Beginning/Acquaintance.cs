namespace InfoInterview.Decisions;

/// <summary>How well one knows somebody; its number is what it weighs.</summary>
public enum Acquaintance
{
    /// <summary>Not at all.</summary>
    Stranger = 0,

    /// <summary>They would not remember one's name, but the place: the school, the club, the ward.</summary>
    SharedPlace = 1,

    /// <summary>Somebody whom one knows, knows them.</summary>
    ThroughSomebody = 2,

    /// <summary>One knows them.</summary>
    InPerson = 3,
}
