using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>A book of ten thousand histories: one more, one that has changed, and what surrounds one.</summary>
internal static class BookBenchmarks
{
    private const int Histories = 10_000;

    private static readonly Instant First = Instant.FromUtc(2026, 1, 5, 9, 0);
    private static readonly Seeker Dana = new() { Id = new SeekerId(Id(1)), Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };

    private static readonly Engagement[] Kept = [.. Enumerable.Range(0, Histories).Select(History)];

    public static void Run(Race race)
    {
        var book = new SeekerBook(Kept);
        var next = History(Histories);
        var middle = History(Histories / 2);
        var changed = middle.Record(new ReplyReceived { At = First + Duration.FromDays(4000), Meaning = ReplyMeaning.Yes });
        race.Run(
            "A book of 10,000 histories of one seeker",
            ("Add one more, and Remove it", () =>
            {
                book.Add(next);
                book.Remove(next);
            }
        ),
            ("Add one that has changed", () => book.Add(changed)),
            ("Around one of them", () => _ = book.Around(middle)));
        race.Run("A whole book", Histories, ("each history of 10,000", () => _ = new SeekerBook(Kept)));
    }

    private static Engagement History(int number)
    {
        var contact = new Contact
        {
            Id = new ContactId(Id(number + 2)),
            Name = PersonName.Parse("Ruth Halvorsen"),
            Organization = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"House {number % 500}"),
            ReferredBy = number % 5 == 0 ? new ContactId(Id((number / 2) + 2)) : null,
        };
        return Engagement.Begin(Dana, contact).Record(new OutreachSent { At = First + Duration.FromHours(number * 7 % 90_000), By = Channel.Email });
    }

    private static Guid Id(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
