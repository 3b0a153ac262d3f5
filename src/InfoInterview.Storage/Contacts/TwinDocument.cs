using System.Text.Json;
using InfoInterview.People;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage.Contacts;

/// <summary>A proposal as it is kept: who, how certain, and why; the records themselves are read where they stand.</summary>
internal sealed record TwinDocument
{
    /// <summary>The rank of those who are only perhaps one person.</summary>
    public const int Perhaps = 2;

    /// <summary>The id of the row that says by which rules the others were found.</summary>
    public const string Basis = "basis";

    /// <summary>The rules of this version; any change of Core's code makes them others.</summary>
    public static string Rules { get; } = typeof(DuplicateFinder).Module.ModuleVersionId.ToString();

    public required IReadOnlyList<Guid> Members { get; init; }

    public required DuplicateCertainty Certainty { get; init; }

    public required ValueList<DuplicateReason> Reasons { get; init; }

    public static TwinRow Of(InterviewContext context, DuplicateProposal proposal, string sortName)
    {
        var members = proposal.Contacts.Select(contact => contact.Id.ToString()).ToArray();
        var reasons = proposal.Reasons.Select(reason => new[] { reason.Evidence.ToString(), reason.Certainty.ToString(), reason.Text });
        return new TwinRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Id = TextMark.Of(string.Join(' ', members)),
            Rank = RankOf(proposal.Certainty),
            SortName = sortName,
            Document = JsonSerializer.Serialize([members, .. reasons], ImportWords.Default.StringArrayArray),
        };
    }

    public static TwinRow BasisOf(InterviewContext context) => new()
    {
        Programme = context.AskingProgramme,
        Owner = context.AskingSeeker,
        Id = Basis,
        Rank = int.MaxValue,
        SortName = "",
        Document = Rules,
    };

    public static TwinDocument Read(TwinRow row)
    {
        var parts = JsonSerializer.Deserialize(row.Document, ImportWords.Default.StringArrayArray)!;
        return new TwinDocument
        {
            Members = Array.ConvertAll(parts[0], Guid.Parse),
            Certainty = CertaintyOf(row.Rank),
            Reasons = parts.Skip(1).Select(part => new DuplicateReason
            {
                Evidence = Enum.Parse<DuplicateEvidence>(part[0]),
                Certainty = Enum.Parse<DuplicateCertainty>(part[1]),
                Text = part[2]
            }).ToValueList(),
        };
    }

    public DuplicateProposal With(Func<Guid, Contact?> find) => new()
    {
        Contacts = Members.Select(find).OfType<Contact>().ToValueList(),
        Certainty = Certainty,
        Reasons = Reasons,
    };

    private static int RankOf(DuplicateCertainty certainty) => certainty switch
    {
        DuplicateCertainty.Certain => 0,
        DuplicateCertainty.Likely => 1,
        _ => Perhaps,
    };

    private static DuplicateCertainty CertaintyOf(int rank) => rank switch
    {
        0 => DuplicateCertainty.Certain,
        1 => DuplicateCertainty.Likely,
        _ => DuplicateCertainty.Possible,
    };
}
