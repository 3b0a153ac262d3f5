using System.Collections.Concurrent;
using System.Diagnostics;
using InfoInterview.Chaos.Deeds;

namespace InfoInterview.Chaos;

/// <summary>Writes one thing after the other, and again what was not confirmed, until the round is over.</summary>
internal sealed class Visitor(Browser browser, Ledger ledger, Crowd crowd, Weather weather, ConcurrentQueue<string> complaints)
{
    public async Task VisitAsync(Random random, int round, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            if (ledger.Again() is not { } deed)
            {
                deed = crowd.Next(random, round);
                ledger.Begin(deed);
            }

            var began = Stopwatch.GetTimestamp();
            Answer answer;
            try
            {
                answer = await deed.DoAsync(browser, CancellationToken.None);
            }
            catch (Exception silence) when (silence is HttpRequestException or IOException or OperationCanceledException)
            {
                ledger.Postpone(deed, silence.GetType().Name);
                if (weather.IsDying) return;
                complaints.Enqueue($"{deed.Name} ended with {silence.Message} under {weather.Since(began)}, and the host was not killed");
                continue;
            }

            if (answer.IsDone)
            {
                ledger.Confirm(deed, answer.Status);
                crowd.Meet(deed);
                continue;
            }

            ledger.Postpone(deed, FormattableString.Invariant($"{answer.Status} {answer.Text}"));
            if (!weather.Allows(weather.Since(began), answer.Status))
                complaints.Enqueue(FormattableString.Invariant($"{deed.Name} was answered {answer.Status} under {weather.Since(began)}: {answer.Text}"));
            await Task.Delay(random.Next(20), CancellationToken.None);
        }
    }
}
