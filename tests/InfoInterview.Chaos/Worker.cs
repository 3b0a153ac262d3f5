using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Chaos;

/// <summary>
/// Records facts with the work that follows from them, claims work beside others and completes it; says on a line each what was
/// confirmed, and nothing before it was.
/// </summary>
internal sealed class Worker(InterviewStore store, WorkStore work, int number)
{
    /// <summary>Pieces of work that follow from one fact.</summary>
    public const int Follows = 3;

    private const int AtATime = 7;

    /// <summary>What is recorded with one person before the next one's turn, since a history is read whole.</summary>
    private const int WithOne = 20;

    /// <summary>Short, so that what a killed worker leaves is taken up while the rig still runs.</summary>
    private static readonly Duration Lease = Duration.FromSeconds(5);

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(400);

    public static Seeker Ola { get; } = new()
    {
        Id = new SeekerId(new Guid(7, 7, 7, new byte[8])),
        Name = PersonName.Parse("Ola Nordmann"),
        Zone = "Europe/Oslo"
    };

    public async Task RunAsync()
    {
        await store.MigrateAsync();
        Say("up");
        for (var turn = 0; ; turn++)
        {
            try
            {
                await AskAsync(string.Create(CultureInfo.InvariantCulture, $"{number}.{turn}"), FriendOf(turn / WithOne));
                await WorkAsync();
            }
            catch (StorageException trouble) when (trouble.Problem is StorageProblem.Away or StorageProblem.Busy or StorageProblem.DiskFailed)
            {
                // The rig takes the server away now and then.
                Say($"trouble {trouble.Problem}");
            }

            await Task.Delay(Breath);
        }
    }

    private Contact FriendOf(int turn) => new()
    {
        Id = new ContactId(new Guid(number, 7, 8, BitConverter.GetBytes((long)turn))),
        Name = PersonName.Parse("Kari Friend"),
        Points = [ContactPoint.Email(string.Create(CultureInfo.InvariantCulture, $"kari.{number}.{turn}@example.com"))],
    };

    private async Task AskAsync(string key, Contact friend)
    {
        await store.SaveContactAsync(Ola.Id, friend, 0);
        var now = SystemClock.Instance.GetCurrentInstant();
        var follows = Enumerable.Range(0, Follows).Select(part => new WorkItem
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{key}/{part}"),
            Kind = "send",
            DueAt = now,
            Contact = friend.Id,
        }).ToList();
        var fact = new OutreachSent { At = now - Duration.FromMinutes(1), By = Channel.Email, Key = key };
        long version = 0;
        AppendOutcome outcome;
        while ((outcome = await store.AppendAsync(Ola.Id, friend.Id, version, fact, now,
            follows)) is AppendOutcome.Stale stale) version = stale.Version;
        if (outcome is not (AppendOutcome.Appended or AppendOutcome.AlreadyThere)) throw new InvalidOperationException($"{key} was not recorded: {outcome}");
        Say($"asked {key}");
    }

    private async Task WorkAsync()
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var claims = await work.ClaimAsync(ProgrammeId.First, Guid.NewGuid(), AtATime, Lease, now);
        foreach (var claim in claims) Say(string.Create(CultureInfo.InvariantCulture, $"took {claim.Item.Key} {claim.Attempt}"));
        var lost = await work.CompleteAsync(claims, SystemClock.Instance.GetCurrentInstant());
        foreach (var claim in claims.Except(lost)) Say(string.Create(CultureInfo.InvariantCulture, $"done {claim.Item.Key} {claim.Attempt}"));
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
