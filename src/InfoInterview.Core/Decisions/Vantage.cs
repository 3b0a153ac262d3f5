namespace InfoInterview.Decisions;

/// <summary>From where somebody sees a path. Who stands elsewhere knows other things, so that each is worth hearing (G4.5).</summary>
public enum Vantage
{
    /// <summary>They do the work.</summary>
    DoesTheWork = 0,

    /// <summary>They are in their first year or in training.</summary>
    FirstYear = 1,

    /// <summary>They did the work and left it.</summary>
    Left = 2,

    /// <summary>They choose who gets in.</summary>
    Hires = 3,

    /// <summary>They work with such people from outside: vendors, customers, patients.</summary>
    OtherSide = 4,
}
