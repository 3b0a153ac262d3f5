using InfoInterview.Engagements;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>Counts a campaign by the kept forecasts, inside one transaction.</summary>
internal sealed class CampaignCounter(InterviewContext context, CancellationToken ct)
{
    private static readonly Duration Lately = Duration.FromDays(NodaConstants.DaysPerWeek);

    private static readonly int AtRest = ContactPlace.Of(Stage.Closed);

    /// <summary>Places that nobody reaches without an answer.</summary>
    private static readonly int[] Answered = [.. Enum.GetValues<Stage>()
        .Where(stage => stage is not (Stage.Preparing or Stage.AwaitingReply or Stage.Closed)).Select(ContactPlace.Of)];

    private const string Reply = "replyReceived";

    private const string Thanks = "thankYouSent";

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
                Stage = ContactPlace.StageAt(place.Place),
                IsSilent = place.Place == ContactPlace.Silent,
                Count = place.Count,
            }).ToValueList(),
        };
    }

    /// <summary>Who was asked since a moment, by the index of requests, and no more of them than are wanted.</summary>
    public async Task<AskedPeople> AskedAsync(Instant since, Instant now, int most)
    {
        var requests = context.ForecastTurns.Where(turn => turn.Kind == ForecastTurnRow.Request && turn.At >= since && turn.At <= now)
            .OrderByDescending(turn => turn.At).ThenBy(turn => turn.Contact).Take(most + 1);
        var rows = await requests.Join(context.Forecasts, turn => turn.Contact, row => row.Contact, (turn, row) => new
        {
            turn.Contact,
            turn.At,
            HasAnswered = Answered.Contains(row.Stage)
                || (row.Stage == AtRest
                    && context.Facts.Any(fact => fact.Contact == row.Contact && fact.Kind == Reply && fact.At >= turn.At)),
        }).ToListAsync(ct);
        var latest = rows.OrderByDescending(row => row.At).ThenBy(row => row.Contact).Take(most).ToList();
        return new AskedPeople
        {
            People = latest.DistinctBy(row => row.Contact).Reverse()
                .Select(row => new AskedPerson { At = row.At, HasAnswered = row.HasAnswered }).ToValueList(),
            IsWhole = rows.Count <= most,
        };
    }
}
