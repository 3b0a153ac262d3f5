namespace InfoInterview.Interviews;

/// <summary>What there is to prepare (G5.1 to G5.3).</summary>
public enum PreparationTask
{
    /// <summary>Agree on a time.</summary>
    AgreeTime = 0,

    /// <summary>Their public profile.</summary>
    Profile = 1,

    /// <summary>The site of their organisation.</summary>
    Site = 2,

    /// <summary>Recent news of it.</summary>
    News = 3,

    /// <summary>What they published or said in public.</summary>
    Publications = 4,

    /// <summary>The mission of the organisation.</summary>
    Mission = 5,

    /// <summary>Its values.</summary>
    Values = 6,

    /// <summary>Its current projects.</summary>
    Projects = 7,

    /// <summary>Open questions that no public page answers.</summary>
    Questions = 8,

    /// <summary>The place, the link or the number, and who calls.</summary>
    Arrangement = 9,

    /// <summary>Confirm it the day before.</summary>
    Confirm = 10,

    /// <summary>The way there.</summary>
    Directions = 11,

    /// <summary>Where to park.</summary>
    Parking = 12,

    /// <summary>Sound and picture.</summary>
    SoundAndPicture = 13,

    /// <summary>A quiet place, and a connection that holds.</summary>
    QuietPlace = 14,

    /// <summary>Be there, or in the call, a few minutes early.</summary>
    BeEarly = 15,

    /// <summary>What anybody can read, as one card with a tick for each part.</summary>
    Reading = 16,

    /// <summary>One's own thirty seconds: who one is, why one asks, what one hopes to learn.</summary>
    Introduction = 17,

    /// <summary>The answer to "And what are you looking for?".</summary>
    LookingFor = 18,
}
