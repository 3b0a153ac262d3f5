using System.Text;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Mail;
using InfoInterview.Interchange.Notes;
using InfoInterview.Tests.Calendars;
using NodaTime;

namespace InfoInterview.Tests.Contacts;

/// <summary>
/// Every reader of foreign text beside tables and cards, which have tests of their own, over files that were changed at random: none
/// throws, and what it says has words.
/// </summary>
[Trait("Slow", "yes")]
public sealed class ReaderFuzzTests
{
    private const int Mutations = 4_000;
    private const uint Seed = 20_261_130;

    private static readonly BusyTimesOptions March = Calendar.Options("Europe/Oslo", "2026-03-16T00:00", "2026-03-30T00:00");

    private static readonly string[] Calendars =
    [
        Calendar.Event("SUMMARY:Stand-up", "DTSTART;TZID=\"W. Europe Standard Time\":20250106T090000", "DURATION:PT15M",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20270101T000000Z", "EXDATE:20260327T080000Z"),
        Calendar.Event("SUMMARY:Yearly", "DTSTART;VALUE=DATE:20200317", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU,2MO;BYSETPOS=-1;COUNT=40"),
        Calendar.File("BEGIN:VTIMEZONE", "TZID:(UTC-05:00) Eastern Time", "BEGIN:STANDARD", "DTSTART:16010101T020000",
            "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", "END:STANDARD", "END:VTIMEZONE",
            "BEGIN:VEVENT", "UID:2", "DTSTART;TZID=(UTC-05:00) Eastern Time:20260317T090000", "DTEND:20260317T160000Z",
            "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", "END:VEVENT"),
        Calendar.File("BEGIN:VFREEBUSY", "FREEBUSY;FBTYPE=BUSY:20260317T100000Z/PT30M,20260318T100000Z/20260318T110000Z", "END:VFREEBUSY"),
        Calendar.Event("DTSTART:20260301T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY;INTERVAL=7;BYHOUR=9,10"),
    ];

    private static readonly string[] Holidays =
    [
        "countryCode,date,name,global,counties,types\nDE,2026-11-18,Buß- und Bettag,false,DE-SN,Public\n"
            + "DE,2026-10-03,Einheit,true,,Public\n",
        "Region;Date;Name\nGB-SCT;2026-11-30;St Andrew's Day\n",
    ];

    private static readonly string[] Ldif =
    [
        "version: 1\n\ndn: cn=Ruth Halvorsen,mail=ruth@example.org\nobjectclass: person\n"
            + "cn: Ruth Halvorsen\ngivenName: Ruth\nsn: Halvorsen\nmail: ruth@example.org\ndescription:: RG8gbm90IGNvbnRhY3Q=\n"
            + "o: Northwind\n Siting\n",
    ];

    private static readonly string[] Transcripts =
    [
        "WEBVTT\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ruth Halvorsen>We hire twice a year.</v>\n\n"
            + "00:00:05.000 --> 00:00:07.000\nDana: When?\n",
        "1\n00:00:01,000 --> 00:00:04,000\nRuth: We hire twice a year.\n\n2\n00:00:05,000 --> 00:00:07,000\nDana: When?\n",
        "[0:01] Ruth Halvorsen: We hire twice a year.\nDana (0:05): When?\nAnd how?\n",
    ];

    private static readonly string[] Mail =
    [
        "From: Ruth <ruth@example.org>\nTo: dana@example.org\nSubject: =?utf-8?Q?Re=3A_a_talk?=\n"
            + "Date: Mon, 9 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
            + "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
            + "Gladly, Tuesday at 10.=\n\n> Would you talk?\n--b\nContent-Type: text/html\n\n"
            + "<p>Gladly</p><blockquote>x</blockquote>\n--b--\n",
        "From: MAILER-DAEMON@example.org\nTo: dana@example.org\nSubject: Undelivered\n"
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nNo such user\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n"
            + "\nFinal-Recipient: rfc822; ruth@example.org\nAction: failed\nStatus: 5.1.1\n\n--b--\n",
    ];

    private static readonly string[] Json =
    [
        """{"id":"0198f3a0-7c00-7000-8000-000000000002","name":{"written":"Ms. Ruth Halvorsen"},"""
            + """ "organization":"Northwind","points":[{"kind":"email","value":"ruth@example.org"}],"""
            + """ "doNotContact":[{"reason":"asked","since":"2026-03-09"}]}""",
        """{"kind":"meetingProposed","at":"2026-03-09T15:00:00Z","who":"seeker","""
            + """ "times":[{"start":"2026-03-26T15:00:00","zone":"Europe/Oslo","minutes":20}]}""",
        """{"id":"0198f3a0-7c00-7000-8000-000000000003","with":{"contact":"0198f3a0-7c00-7000-8000-000000000002","""
            + """ "name":"Ruth"},"day":"2026-03-09","text":"They hire twice a year","marks":[]}""",
    ];

    [Fact]
    public async Task Calendars_end_in_times_and_problems_with_lines() => await EachAsync(Calendars, 5, async file =>
    {
        using var stream = new MemoryStream(file);
        var result = await BusyTimes.ReadAsync(stream, March);
        return IsTold(result.Problems) && result.Busy.All(busy => busy.Interval.Start <= busy.Interval.End);
    });

    [Fact]
    public async Task Feeds_of_holidays_end_in_days_and_problems() => await EachAsync(Calendars, 2, async file =>
    {
        using var stream = new MemoryStream(file);
        var result = await HolidayFeed.ReadAsync(stream, new HolidayFeedOptions { Region = "NO", FirstYear = 2026, LastYear = 2027 });
        return IsTold(result.Problems);
    });

    [Fact]
    public async Task Tables_of_holidays_end_in_days_and_problems() => await EachAsync(Holidays, 5, async file =>
    {
        using var stream = new MemoryStream(file);
        var result = await HolidayCsv.ReadAsync(stream);
        return IsTold(result.Problems) && result.Holidays.All(day => day.Region.Length > 0);
    });

    [Fact]
    public async Task Ldif_ends_in_people_and_problems() => await EachAsync(Ldif, 5, IsToldAsync);

    [Fact]
    public async Task Workbooks_end_in_people_and_problems() =>
        await EachAsync([Encoding.Latin1.GetString(OtherFileTests.Workbook(["Name", "Email", "Company"],
            ["Ruth Halvorsen", "ruth@example.org", "Northwind"]))], 1, IsToldAsync);

    [Fact]
    public async Task Transcripts_end_in_lines() => await EachAsync(Transcripts, 5, file =>
    {
        var transcript = Transcript.Read(Encoding.UTF8.GetString(file));
        return Task.FromResult(transcript.Lines.All(line => line.Text.Length > 0) && transcript.ToNoteText("Dana").Length >= 0);
    });

    [Fact]
    public async Task Mail_ends_in_letters() => await EachAsync(Mail, 2, file =>
    {
        using var stream = new MemoryStream(file);
        return Task.FromResult(ReplyMail.Read(stream, new LocalDate(2026, 3, 9)).Count >= 0);
    });

    [Fact]
    public async Task Documents_end_in_a_record_or_in_problems() => await EachAsync(Json, 5, file =>
    {
        var text = Encoding.UTF8.GetString(file);
        return Task.FromResult((ContactJson.TryRead(text, out _, out var contact) || !contact.IsEmpty)
            && (FactJson.TryRead(text, out _, out var fact) || !fact.IsEmpty)
            && (NoteJson.TryRead(text, out _, out var note) || !note.IsEmpty));
    });

    private static bool IsTold(ValueList<CalendarProblem> problems)
    {
        foreach (var problem in problems)
        {
            if (problem.Line < 1 || problem.Message.Length == 0) Assert.Fail(FormattableString.Invariant($"{problem.Line}: {problem.Message}"));
        }

        return true;
    }

    private static async Task<bool> IsToldAsync(byte[] file)
    {
        var result = await Import.Bytes(file);
        return result.Contacts.All(person => person.Contact.Name.Written.Length > 0)
            && result.Problems.All(problem => problem.Line >= 1 && problem.Message.Length > 0);
    }

    private static async Task EachAsync(string[] fixtures, int times, Func<byte[], Task<bool>> isSound)
    {
        foreach (var file in Fuzz.Mutations([.. fixtures.Select(text =>
            Encoding.Latin1.GetString(IsBinary(text) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text)))],
            Seeded.Runs(times * Mutations), Seed))
        {
            if (!await isSound(file)) Assert.Fail(Encoding.Latin1.GetString(file));
        }
    }

    private static bool IsBinary(string text) => text.StartsWith("PK", StringComparison.Ordinal);
}
