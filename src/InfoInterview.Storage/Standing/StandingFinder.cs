using InfoInterview.Engagements;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Standing;

/// <summary>Lists and counts contacts by where they stand, by index, inside one transaction.</summary>
internal sealed class StandingFinder(InterviewContext context, CancellationToken ct)
{
    private static readonly Duration Lately = Duration.FromDays(NodaConstants.DaysPerWeek);

    private static readonly int AtRest = ContactPlace.Of(Stage.Closed);

    /// <summary>Places that nobody reaches without an answer.</summary>
    private static readonly int[] Answered = [.. Enum.GetValues<Stage>()
        .Where(stage => stage is not (Stage.Preparing or Stage.AwaitingReply or Stage.Closed)).Select(ContactPlace.Of)];

    private const string Reply = "replyReceived";

    private const string Thanks = "thankYouSent";

    public async Task<ContactListing> ListAsync(ContactFilter filter, ContactBook book, int skip, int take)
    {
        var (page, total) = PlacesOf(filter) is { Count: > 0 } places
            ? await InPlacesAsync(places, await book.MatchingAsync(filter.Search), skip, take)
            : await book.RowsAsync(filter.Search, skip, take);
        return new ContactListing
        {
            Items = page.Select(row => new ListedContact { Stored = row.ToStored(), Stage = StageOf(row.Place) }).ToValueList(),
            Total = total,
        };
    }

    private async Task<(IReadOnlyList<ContactRow> Rows, int Total)> InPlacesAsync(List<int> places, IQueryable<ContactRow> matching, int skip, int take)
    {
        matching = matching.Where(row => EF.Parameter(places).Contains(row.Place));
        var total = await matching.CountAsync(ct);
        return (await matching.OrderBy(row => row.SortName).ThenBy(row => row.Id).Skip(skip).Take(take).ToListAsync(ct), total);
    }

    public async Task<CampaignFigures> CountAsync(Instant now)
    {
        var places = await context.Contacts.GroupBy(contact => contact.Place)
            .Select(place => new { Place = place.Key, Count = place.Count() }).ToListAsync(ct);
        var asked = await context.Forecasts.CountAsync(row => row.LastRequestAt != null, ct);
        var talked = await context.Forecasts.CountAsync(row => row.FirstTalkAt != null, ct);
        var since = now - Lately;
        var lately = await context.ForecastTurns.CountAsync(turn => turn.Kind == ForecastTurnRow.Request && turn.At > since
            && turn.At <= now, ct);
        // Where somebody stands says that they answered, but for those who are at rest; only these, and those with a talk, are looked into.
        var answered = await context.Forecasts.CountAsync(row => row.LastRequestAt != null && Answered.Contains(row.Stage), ct)
            + await context.Forecasts.CountAsync(row => row.LastRequestAt != null && row.Stage == AtRest
                && context.Facts.Any(fact => fact.Contact == row.Contact && fact.Kind == Reply), ct);
        var thanked = await context.Forecasts.CountAsync(row => row.FirstTalkAt != null
            && context.Facts.Any(fact => fact.Contact == row.Contact && fact.Kind == Thanks), ct);
        return new CampaignFigures
        {
            Asked = asked,
            Answered = answered,
            Talked = talked,
            Thanked = thanked,
            AskedLately = lately,
            Places = places.OrderBy(place => place.Place).Select(place => new StandingCount
            {
                Stage = StageOf(place.Place),
                IsSilent = place.Place == ContactPlace.Silent,
                Count = place.Count,
            }).ToValueList(),
        };
    }

    private static List<int> PlacesOf(ContactFilter filter)
    {
        var places = filter.Stages.Select(ContactPlace.Of).ToList();
        if (filter.NotAsked) places.Add(ContactPlace.NotAsked);
        if (filter.Silent) places.Add(ContactPlace.Silent);
        return places;
    }

    private static Stage? StageOf(int place) => place < 0 ? null : (Stage)place;
}
