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

    /// <summary>Places at which nobody has answered, whatever is in the history.</summary>
    private static readonly int[] Unanswered = [ContactPlace.Of(Stage.Preparing), ContactPlace.Of(Stage.AwaitingReply)];

    private static readonly string[] Telling = ["replyReceived", "thankYouSent"];

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
        var places = await context.Contacts.GroupBy(contact => contact.Place).Select(place => new { Place = place.Key, Count = place.Count() }).ToListAsync(ct);
        var asked = await context.Forecasts.CountAsync(row => row.LastRequestAt != null, ct);
        var talked = await context.Forecasts.CountAsync(row => row.FirstTalkAt != null, ct);
        var since = now - Lately;
        var lately = await context.ForecastTurns.CountAsync(turn => turn.Kind == ForecastTurnRow.Request && turn.At > since && turn.At <= now, ct);
        var told = await context.Facts.Where(fact => Telling.Contains(fact.Kind))
            .Join(context.Forecasts, fact => fact.Contact, row => row.Contact, (fact, row) => new { fact.Kind, fact.Contact, row.Stage, row.FirstTalkAt })
            .Where(one => one.Kind == Telling[0] ? !Unanswered.Contains(one.Stage) : one.FirstTalkAt != null)
            .Select(one => new { one.Kind, one.Contact }).Distinct().GroupBy(one => one.Kind).Select(kind => new { kind.Key, Count = kind.Count() })
            .ToDictionaryAsync(kind => kind.Key, kind => kind.Count, StringComparer.Ordinal, ct);
        return new CampaignFigures
        {
            Asked = asked,
            Answered = told.GetValueOrDefault(Telling[0]),
            Talked = talked,
            Thanked = told.GetValueOrDefault(Telling[1]),
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
