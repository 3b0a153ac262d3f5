using InfoInterview.Host.Backups;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class BackupRotationTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 30, 12, 0);

    [Fact]
    public void Of_sixty_days_of_copies_every_quarter_of_an_hour_24_hours_7_days_and_4_weeks_stay()
    {
        var made = new List<Instant>();
        for (var at = Now - Duration.FromDays(60); at <= Now; at += Duration.FromMinutes(15))
        {
            made.Add(at);
            foreach (var old in BackupRotation.Old(made, at)) made.Remove(old);
        }

        made.Count(at => at > Now - Duration.FromHours(24)).Should().BeInRange(24, 26);
        made.Count(at => at <= Now - Duration.FromHours(24) && at > Now - Duration.FromDays(7)).Should().BeInRange(6, 7);
        made.Count(at => at <= Now - Duration.FromDays(7)).Should().BeInRange(3, 4);
        made.Should().Contain(Now);
    }

    [Fact]
    public void The_latest_stays_however_old_it_is() =>
        BackupRotation.Old([Now - Duration.FromDays(400), Now - Duration.FromDays(300)], Now).Should().Equal(Now - Duration.FromDays(400));
}
