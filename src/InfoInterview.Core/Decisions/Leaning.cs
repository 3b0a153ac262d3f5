namespace InfoInterview.Decisions;

/// <summary>Which way a belief leans, its beginning and all that was said taken together.</summary>
public enum Leaning
{
    /// <summary>It is not so: four points against it or more.</summary>
    NotSo = -2,

    /// <summary>Rather not: two or three points against it.</summary>
    RatherNot = -1,

    /// <summary>It may be either way.</summary>
    Open = 0,

    /// <summary>Rather so: two or three points for it.</summary>
    RatherSo = 1,

    /// <summary>It is so: four points for it or more.</summary>
    So = 2,
}
