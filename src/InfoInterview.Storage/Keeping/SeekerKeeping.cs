using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>The record of the seeker who asks, inside one transaction.</summary>
internal sealed class SeekerKeeping(InterviewContext context, ForecastPlanner planner, CancellationToken ct)
{
    /// <param name="seeker">Who.</param>
    /// <param name="expectedVersion">What the writer has seen; <c>null</c> writes over whatever stands.</param>
    public async Task<KeepOutcome<Seeker>> SaveAsync(Seeker seeker, long? expectedVersion)
    {
        if (!await context.Programmes.AnyAsync(ct)) return new KeepOutcome<Seeker>.NotFound();
        var document = SeekerJson.Write(seeker);
        if (await context.Seekers.SingleOrDefaultAsync(ct) is not { } row)
        {
            if (expectedVersion > 0) return new KeepOutcome<Seeker>.NotFound();
            row = new SeekerRow { Programme = context.AskingProgramme, Id = seeker.Id.Value, Document = document };
            if (row.ToStored().Unreadable is not null) throw new ArgumentException("This seeker could not be read back.", nameof(seeker));
            context.Seekers.Add(row);
            return new KeepOutcome<Seeker>.Saved { Current = row.ToStored() };
        }

        var before = row.ToStored();
        if (string.Equals(row.Document, document, StringComparison.Ordinal)) return new KeepOutcome<Seeker>.Saved { Current = before };
        if (expectedVersion is { } seen && seen != row.Version) return new KeepOutcome<Seeker>.Stale { Current = before };

        // The seeker's days rule their own duties, and where a contact lives is not always known.
        if (before.Unreadable is not null || !before.Value.Zone.Equals(seeker.Zone))
            await new Forecaster(context, planner, ct).VoidAsync();
        row.Document = document;
        row.Version++;
        if (row.ToStored().Unreadable is not null) throw new ArgumentException("This seeker could not be read back.", nameof(seeker));
        return new KeepOutcome<Seeker>.Saved { Current = row.ToStored() };
    }
}
