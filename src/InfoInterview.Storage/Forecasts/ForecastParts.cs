using InfoInterview.Engagements;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Forecasts;

/// <summary>Writes the steps and the turns of one forecast in place of those that were there; what stays the same is not
/// written.</summary>
internal sealed class ForecastParts(InterviewContext context, CancellationToken ct)
{
    public async Task TakeAsync(ForecastRow row, Forecast forecast, bool isNew)
    {
        TakeSteps(row, forecast, isNew ? [] : await context.ForecastSteps.Where(step => step.Contact == row.Contact)
            .ToDictionaryAsync(step => step.Number, ct));
        TakeTurns(row, forecast, isNew ? [] : await context.ForecastTurns.Where(turn => turn.Contact == row.Contact)
            .ToDictionaryAsync(turn => (turn.Kind, turn.Number), ct));
    }

    private void TakeSteps(ForecastRow row, Forecast forecast, Dictionary<int, ForecastStepRow> known)
    {
        // A first request to somebody with whom nothing happened is on a list of its own, by name.
        var steps = forecast.Steps.Where(step => row.Version > 0 || !step.WaitsForRoom).ToList();
        for (var number = 0; number < steps.Count; number++)
        {
            if (!known.Remove(number, out var kept))
            {
                kept = new ForecastStepRow { Programme = row.Programme, Owner = row.Owner, Contact = row.Contact, Number = number };
                context.ForecastSteps.Add(kept);
            }

            var step = steps[number];
            (kept.Kind, kept.WaitsForRoom, kept.OpensAt, kept.DueBy, kept.Mark) = ((int)step.Kind, step.WaitsForRoom, step.Window.OpensAt,
                step.Window.DueBy, TextMark.Of(step.Key));
        }

        context.ForecastSteps.RemoveRange(known.Values);
    }

    private void TakeTurns(ForecastRow row, Forecast forecast, Dictionary<(int Kind, int Number), ForecastTurnRow> known)
    {
        var turns = forecast.Requests.Select(at => (Kind: ForecastTurnRow.Request, At: at, Change: 0))
            .Concat(forecast.Debts.Select(turn => (Kind: ForecastTurnRow.Debt, turn.At, turn.Change)))
            .Concat(forecast.Meetings.Select(at => (Kind: ForecastTurnRow.Meeting, At: at, Change: 0)))
            .Concat(forecast.Offers.Select(at => (Kind: ForecastTurnRow.Offer, At: at, Change: 0))).ToList();
        var numbers = new Dictionary<int, int>();
        foreach (var (kind, at, change) in turns)
        {
            var number = numbers[kind] = numbers.GetValueOrDefault(kind, -1) + 1;
            if (!known.Remove((kind, number), out var kept))
            {
                kept = new ForecastTurnRow
                {
                    Programme = row.Programme,
                    Owner = row.Owner,
                    Contact = row.Contact,
                    Number = number,
                    Kind = kind
                };
                context.ForecastTurns.Add(kept);
            }

            (kept.At, kept.Change) = (at, change);
        }

        context.ForecastTurns.RemoveRange(known.Values);
    }
}
