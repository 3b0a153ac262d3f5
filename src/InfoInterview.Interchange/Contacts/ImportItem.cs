using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts;

/// <summary>
/// What became of one place in an imported file: a person, a problem or a row that was skipped. A row can give a person and problems too;
/// they come in the order of the file. The cases are a closed set. Equal when all parts are equal.
/// </summary>
public abstract record ImportItem
{
    private ImportItem()
    {
    }

    /// <summary>
    /// The line on which the row or card begins, counted from 1 as text editors do; 1 where the problem is the whole file.
    /// </summary>
    public required int Line { get; init; }

    /// <summary>A person that was read.</summary>
    public sealed record Person : ImportItem
    {
        /// <summary>The person; the id is the one that the options make.</summary>
        public required Contact Contact { get; init; }

        /// <summary>The column of the table in which the name begins, counted from 1; 1 for a card.</summary>
        public required int Column { get; init; }
    }

    /// <summary>Something that could not be read.</summary>
    public sealed record Problem : ImportItem
    {
        /// <summary>The column of the table in which it is, counted from 1; for a card, where the value begins in its line, in bytes
        /// counted from 1; 0 where it is the whole row, line, card or file.</summary>
        public required int Column { get; init; }

        /// <summary>What kind of problem it is.</summary>
        public required ImportProblemKind Kind { get; init; }

        /// <summary>What was done about it.</summary>
        public required ImportAction Action { get; init; }

        /// <summary>What is wrong and what was done, for people; a value that could not be read is told in it.</summary>
        public required string Message { get; init; }
    }

    /// <summary>
    /// A row or card that holds nobody: an account that was closed, of which LinkedIn tells the date only, or a list of other cards.
    /// </summary>
    public sealed record Skipped : ImportItem
    {
        /// <summary>Why, as one sentence for people.</summary>
        public required string Reason { get; init; }
    }
}
