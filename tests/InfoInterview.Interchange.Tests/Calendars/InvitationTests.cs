using System.Text;
using CsCheck;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;

namespace InfoInterview.Tests.Calendars;

public sealed class InvitationTests
{
    private static readonly Instant WrittenAt = Instant.FromUtc(2026, 3, 9, 14, 0);

    private static readonly Invitation Talk = new()
    {
        Interview = new InterviewId(Guid.Parse("0b6f2a54-7f0e-4f57-9a3c-1f1c9f6f2d11")),
        Seeker = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago", Email = ContactPoint.Email("dana@example.org") },
        Contact = new Contact { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Points = [ContactPoint.Email("ruth@example.com")] },
        Appointment = new Appointment { Start = new LocalDateTime(2026, 3, 26, 15, 0), Zone = "Europe/Oslo", Minutes = 20 },
        Link = new Uri("https://meet.example.org/abc"),
        Description = "Wind-farm siting; permits, people.\nCall +1 555 0100 if the link fails.",
        AlarmMinutes = 15,
    };

    [Fact]
    public void An_invitation_says_everything_once() => Written(Talk).ReplaceLineEndings("\n").Verify();

    [Fact]
    public void A_moved_meeting_replaces_the_old_one_and_a_cancelled_one_removes_it()
    {
        var moved = Talk.MovedTo(Talk.Appointment with { Start = new LocalDateTime(2026, 3, 30, 10, 0) });
        moved.Uid.Should().Be(Talk.Uid);
        BusyIn(Written(Talk)).Should().Be("2026-03-26T14:00/14:20");
        BusyIn(Written(Talk) + Written(moved)).Should().Be("2026-03-30T08:00/08:20");
        BusyIn(Written(moved) + Written(Talk)).Should().Be("2026-03-30T08:00/08:20");
        BusyIn(Written(Talk) + Written(moved) + Written(moved.Cancelled())).Should().BeEmpty();
        moved.Cancelled().Sequence.Should().Be(2);
        moved.Cancelled().Cancelled().Should().Be(moved.Cancelled());
        moved.Cancelled().MovedTo(Talk.Appointment).Should().Be(Talk with { Sequence = 3 });
    }

    [Theory]
    [InlineData("https://meet.example.org/abc", null, "https://meet.example.org/abc")]
    [InlineData("Café Central, Oslo", "Café Central, Oslo", null)]
    [InlineData("tel:+15550100", "tel:+15550100", null)]
    [InlineData(null, null, null)]
    public void A_row_of_the_matrix_becomes_its_invitation(string? written, string? place, string? link)
    {
        var row = new ScheduledInterview { Id = Talk.Interview, ContactName = "Ruth", Appointment = Talk.Appointment, Format = InterviewFormat.Video, Place = written };
        Invitation.To(row, Talk.Seeker, Talk.Contact).Should().Be(Talk with { Place = place, Link = link is null ? null : new Uri(link), Description = null, AlarmMinutes = null });
    }

    [Fact]
    public void A_cancellation_names_the_meeting_and_rings_no_bell() =>
        Written(Talk.Cancelled()).Should().Contain("METHOD:CANCEL\r\n").And.Contain("STATUS:CANCELLED\r\n").And.Contain("SEQUENCE:1\r\n").And.Contain(Talk.Uid).And.NotContain("VALARM");

    [Fact]
    public void Without_an_address_it_is_an_entry_for_ones_own_calendar() =>
        Written(Talk with { Contact = new Contact { Name = PersonName.Parse("Ruth") } }).Should().Contain("METHOD:PUBLISH\r\n").And.NotContain("ATTENDEE").And.NotContain("ORGANIZER");

    [Theory]
    [InlineData("Europe/Oslo", "2026-03-29T02:30", "2026-03-29T01:30/01:50")]
    [InlineData("Europe/Oslo", "2026-03-29T03:10", "2026-03-29T01:10/01:30")]
    [InlineData("Europe/Oslo", "2026-10-25T02:30", "2026-10-25T00:30/00:50")]
    [InlineData("Europe/Oslo", "2026-10-25T01:50", "2026-10-24T23:50/2026-10-25T00:10")]
    [InlineData("Europe/Oslo", "2026-10-25T02:50", "2026-10-25T00:50/01:10")]
    [InlineData("America/Vancouver", "2026-11-20T10:00", "2026-11-20T17:00/17:20")]
    [InlineData("America/Vancouver", "2027-01-20T10:00", "2027-01-20T17:00/17:20")]
    [InlineData("America/Edmonton", "2026-12-01T10:00", null)]
    [InlineData("Africa/Casablanca", "2026-12-01T10:00", null)]
    [InlineData("America/Havana", "2026-12-01T10:00", null)]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:40", null)]
    [InlineData("Europe/Dublin", "2026-01-05T10:00", null)]
    [InlineData("Asia/Kathmandu", "2026-01-05T10:00", "2026-01-05T04:15/04:35")]
    [InlineData("Pacific/Apia", "2011-12-29T10:00", null)]
    [InlineData("UTC", "2026-01-05T10:00", "2026-01-05T10:00/10:20")]
    [InlineData("Etc/GMT+5", "2026-01-05T10:00", "2026-01-05T15:00/15:20")]
    public void A_program_that_knows_only_the_files_own_zone_gets_the_same_instant(string zone, string start, string? expected)
    {
        var appointment = new Appointment { Start = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(start).Value, Zone = zone, Minutes = 20 };
        var file = Written(Talk with { Appointment = appointment });
        var meant = Calendar.Shown(new Interval(appointment.StartsAt(DateTimeZoneProviders.Tzdb).Instant, appointment.EndsAt(DateTimeZoneProviders.Tzdb)));
        if (expected is not null) meant.Should().Be(expected);
        BusyIn(file).Should().Be(meant);
        BusyIn(file.Replace($"TZID:{zone}\r\n", "TZID:Somewhere\r\n", StringComparison.Ordinal).Replace($"TZID={zone}:", "TZID=Somewhere:", StringComparison.Ordinal)).Should().Be(meant);
    }

    [Fact]
    public void Whatever_people_write_comes_back_and_a_second_reader_accepts_it() => Gen.Select(People.Seeker, People.Contact, People.Text, People.Text, People.Zone, Gen.Int[0, 700]).Sample(
        (seeker, contact, title, description, zone, day) =>
        {
            var invitation = Talk with
            {
                Seeker = seeker,
                Contact = contact,
                Title = title,
                Description = string.Concat(Enumerable.Repeat(description + ", ", 9)),
                Appointment = new Appointment { Start = new LocalDateTime(2026, 1, 1, 10, 30).PlusDays(day), Zone = zone, Minutes = 45 },
            };
            var file = Written(invitation);
            var ours = BusyTimes.Read(file, Calendar.Options("Asia/Tokyo", "2025-12-01T00:00", "2029-01-01T00:00"));
            var (start, end) = (invitation.Appointment.StartsAt(DateTimeZoneProviders.Tzdb).Instant, invitation.Appointment.EndsAt(DateTimeZoneProviders.Tzdb));
            ours.Problems.Should().BeEmpty();
            ours.Busy.Should().Equal(new BusyTime { Interval = new Interval(start, end), Summary = title, Uid = invitation.Uid });

            var theirs = Ical.Net.Calendar.Load(file)!;
            var item = theirs.Events.Should().ContainSingle().Subject;
            item.Uid.Should().Be(invitation.Uid);
            item.Summary.Should().Be(title.ReplaceLineEndings("\n"));
            item.Description.Should().Be(invitation.Description.ReplaceLineEndings("\n"));
            item.Sequence.Should().Be(0);
            Instant.FromDateTimeUtc(item.Start!.AsUtc).Should().Be(start);
            item.GetOccurrences(new CalDateTime(2025, 1, 1)).Should().ContainSingle();
            theirs.Method.Should().Be(seeker.Email is not null && contact.Point(ContactPointKind.Email) is not null ? "REQUEST" : "PUBLISH");
            if (theirs.Method is "REQUEST") item.Attendees.Should().ContainSingle().Which.Value!.OriginalString.Should().EndWithEquivalentOf(contact.Point(ContactPointKind.Email)!.Value);
        },
        iter: 400);

    [Fact]
    public void Lines_are_folded_after_75_bytes_and_never_inside_a_letter()
    {
        var bytes = InvitationFile.Write(Talk with { Description = string.Concat(Enumerable.Repeat("Ærø 🌱 李明 ", 60)) }, WrittenAt, DateTimeZoneProviders.Tzdb);
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var lines = strict.GetString(bytes).Split("\r\n");
        lines.Should().OnlyContain(line => strict.GetByteCount(line) <= 75);
        foreach (var line in lines) line.Should().NotContainAny("\r", "\n", "\ufffd");
    }

    [Fact]
    public void No_text_can_add_a_line_of_its_own()
    {
        const string Evil = "x\r\nATTENDEE:mailto:eve@example.org\nEND:VEVENT\rBEGIN:VEVENT\u2028DTSTART:20260101";
        var file = Written(Talk with { Title = Evil, Description = Evil, Place = Evil, Contact = Talk.Contact with { Name = PersonName.Parse("Eve \" ;X=\"1:mailto:eve@example.org") } });
        var lines = file.Split("\r\n");
        lines.Count(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal)).Should().Be(1);
        lines.Count(line => line.StartsWith("BEGIN:VEVENT", StringComparison.Ordinal)).Should().Be(1);
        Ical.Net.Calendar.Load(file)!.Events.Should().ContainSingle().Which.Attendees.Should().ContainSingle().Which.Value!.OriginalString.Should().Be("mailto:ruth@example.com");
    }

    [Fact]
    public void What_cannot_be_is_a_bug_of_the_caller()
    {
        FluentActions.Invoking(() => Talk with { Sequence = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Talk with { AlarmMinutes = 50_000 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Talk with { Link = new Uri("/abc", UriKind.Relative) }).Should().Throw<ArgumentException>();
    }

    private static string Written(Invitation invitation) => Encoding.UTF8.GetString(InvitationFile.Write(invitation, WrittenAt, DateTimeZoneProviders.Tzdb));

    private static string BusyIn(string file) => BusyTimes.Read(file, Calendar.Options("Asia/Tokyo", "2011-01-01T00:00", "2029-01-01T00:00")).Shown();
}
