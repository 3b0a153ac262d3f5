using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Weeks;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>
/// The address by which a calendar program reads talks and due steps. Whoever knows it reads them, without signing in; so it is shown
/// once, only its hash is kept, and it can be made anew or taken away at any time.
/// </summary>
internal sealed class SubscriptionDesk(SettingStore kept, InterviewStore store, StepPlanner planner, DueStore due, IClock clock,
    IDateTimeZoneProvider zones)
{
    /// <summary>The name under which it is kept.</summary>
    public const string Setting = "calendar-address";

    private const int SecretBytes = 32;

    private static readonly Duration Before = Duration.FromDays(30);

    private static readonly Duration After = Duration.FromDays(365);

    public async Task<bool> IsThereAsync(CancellationToken ct) => await kept.FindVersionAsync(TheSeeker.Id, Setting, ct) > 0;

    /// <summary>Makes an address; the one before is none from then on.</summary>
    /// <returns>Its secret part, which is told this one time; <c>null</c> when there is no seeker.</returns>
    public async Task<string?> MakeAsync(CancellationToken ct)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var setting = new KeptSetting { Name = Setting, Content = HashOf(secret).ToValueList(), ChangedAt = clock.GetCurrentInstant() };
        return await kept.SaveSettingAsync(TheSeeker.Id, setting, expectedVersion: null, ct) is KeepOutcome<KeptSetting>.Saved ? secret
            : null;
    }

    /// <summary>Takes the address away.</summary>
    public Task<bool> RemoveAsync(CancellationToken ct) => kept.DeleteSettingAsync(TheSeeker.Id, Setting, ct);

    /// <summary>The calendar for whoever knows the address; <c>null</c> for everybody else.</summary>
    public async Task<byte[]?> ReadAsync(string secret, CancellationToken ct)
    {
        if (await kept.FindSettingAsync(TheSeeker.Id, Setting, ct) is not { Value.Content: var hash }
            || !CryptographicOperations.FixedTimeEquals(hash.AsSpan(), HashOf(secret))
            || await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return null;
        var now = clock.GetCurrentInstant();
        var meetings = await due.MeetingsAsync(TheSeeker.Id, now, new Interval(now - Before, now + After), ct);
        var steps = await planner.ListAsync([DueList.UnderWay, DueList.ToAskAgain], skip: 0, InputLimits.MostAtOnce, ct);
        var today = now.InZone(seeker.Zone.In(zones)).Date;
        return ScheduleFile.Write(Spoken.Of("Informational interviews"),
            meetings.SelectMany(stored => Meetings.Of(stored.Engagement)).Where(meeting => !meeting.IsCancelled).Select(EntryOf)
                .Concat<ScheduleEntry>(steps.Lines.Select(line => EntryOf(line, today))).ToValueList(), now);
    }

    private ScheduleEntry EntryOf(Meeting meeting) => new ScheduleEntry.AtTime
    {
        Uid = meeting.Invitation.Uid,
        Title = Spoken.Of($"Talk with {meeting.Contact.Name.Full}"),
        Description = meeting.Contact.Organization,
        When = new Interval(meeting.Appointment.StartsAt(zones).Instant, meeting.Appointment.EndsAt(zones)),
    };

    /// <summary>What is late stands at today, where it is seen.</summary>
    private static ScheduleEntry.OnDay EntryOf(StepLine line, LocalDate today)
    {
        var day = (line.Step.Window.DueBy - Duration.Epsilon).InZone(line.Step.Window.Zone).Date;
        return new ScheduleEntry.OnDay
        {
            Uid = $"step-{Convert.ToHexStringLower(HashOf($"{line.Contact.Id} {line.Step.Key}").AsSpan(0, 16))}@infointerview",
            Title = day < today ? Spoken.Of($"Late: {line.What}: {line.Contact.Name.Full}") : $"{line.What}: {line.Contact.Name.Full}",
            Description = line.Reason,
            Day = LocalDate.Max(day, today),
        };
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
