namespace InfoInterview.People;

/// <summary>How far somebody has come in their work, which decides what is worth asking them (G4.5).</summary>
public enum CareerStage
{
    /// <summary>In the first years: ask about foundations and ways in.</summary>
    Early = 0,

    /// <summary>Doing the work, with some years of it: ask about the work itself.</summary>
    Established = 1,

    /// <summary>Leading, or long in the field: ask about leadership, strategy and long-term shifts.</summary>
    Seasoned = 2,
}
