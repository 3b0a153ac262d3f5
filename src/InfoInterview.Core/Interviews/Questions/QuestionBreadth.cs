namespace InfoInterview.Interviews;

/// <summary>How wide a question is; of one theme the wide ones come first (G4.4).</summary>
public enum QuestionBreadth
{
    /// <summary>Neither wide nor narrow.</summary>
    Usual = 0,

    /// <summary>Anybody can begin to answer it at once.</summary>
    Broad = 1,

    /// <summary>It asks for one case, one moment or one judgement, and comes when the ground is known.</summary>
    Particular = 2,
}
