namespace InfoInterview.Decisions;

/// <summary>
/// A circle in which one knows people, or can come to know them in person, without having looked there yet (G9.1).
/// </summary>
public enum Circle
{
    /// <summary>Who taught one: at school, on a course, in a sport.</summary>
    Teachers = 0,

    /// <summary>With whom relatives and friends work.</summary>
    RelativesColleagues = 1,

    /// <summary>The union, guild or chamber of the trade.</summary>
    Union = 2,

    /// <summary>Places where one was treated or served: clinic, pharmacy, bank, garage.</summary>
    Clinic = 3,

    /// <summary>Who went to the same school or course before.</summary>
    Alumni = 4,

    /// <summary>Who made something that one admires: a book, a bridge, a game, a bread.</summary>
    Makers = 5,

    /// <summary>Who lives next door, or meets one in club, team or congregation.</summary>
    Neighbours = 6,

    /// <summary>For and with whom one has worked, in holiday jobs too.</summary>
    FormerColleagues = 7,

    /// <summary>Who speaks at open evenings, fairs and talks.</summary>
    Speakers = 8,

    /// <summary>Who advises for a living: career office, library, job centre.</summary>
    Advisers = 9,

    /// <summary>Who answers questions where people of the field write to each other.</summary>
    Forums = 10,
}
