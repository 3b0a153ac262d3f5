using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>
/// Who is asking the stores: a seeker, and the programme that they belong to. Everything that a store reads or writes belongs to the
/// asker or, within the
/// programme, to everybody; a record of somebody else is answered as one that does not exist. Equal when both parts are equal.
/// </summary>
public readonly record struct Asker
{
    /// <summary>A seeker of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="seeker">The seeker.</param>
    public Asker(ProgrammeId programme, SeekerId seeker)
    {
        Programme = programme;
        Seeker = seeker;
    }

    /// <summary>The programme that the seeker belongs to.</summary>
    public ProgrammeId Programme { get; }

    /// <summary>The seeker; <c>default</c> for somebody who looks after a whole programme and sees what is shared in it.</summary>
    public SeekerId Seeker { get; }

    /// <summary>A seeker of <see cref="ProgrammeId.First"/>, for a host of one organisation.</summary>
    /// <param name="seeker">The seeker.</param>
    public static implicit operator Asker(SeekerId seeker) => FromSeekerId(seeker);

    /// <summary>A seeker of <see cref="ProgrammeId.First"/>, for a host of one organisation.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <returns>An asker who sees what this seeker keeps and nothing else.</returns>
    public static Asker FromSeekerId(SeekerId seeker) => new(ProgrammeId.First, seeker);

    /// <summary>Both ids.</summary>
    public override string ToString() => $"{Seeker} of {Programme}";
}
