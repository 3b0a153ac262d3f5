namespace InfoInterview.Notes;

/// <summary>A topic on which views may differ, and the positions that people take. Equal when all parts are equal.</summary>
public sealed record NoteTopic
{
    /// <summary>The topic, such as "Is a degree needed?"; it goes into <see cref="NoteMark.Stance.Topic"/>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The positions, the first of which says yes to the topic or is named first in it; may be empty, and then "yes" and "no".
    /// </summary>
    public ValueList<NotePosition> Positions { get; init; }
}
