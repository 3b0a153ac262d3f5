using System.Diagnostics;
using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>The planner against a hand-written fold with the same date arithmetic, and the sweep over a million engagements.</summary>
internal static class PlanBenchmarks
{
    private static readonly Instant First = Instant.FromUtc(2026, 6, 1, 9, 0);
    private static readonly Seeker Dana = new() { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
    private static readonly Contact Ruth = new() { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Zone = "Europe/Oslo" };

    /// <summary>Twelve facts up to a conversation of which notes and thanks are owed.</summary>
    private static readonly Fact[] Talked =
    [
        new OutreachSent { At = Day(0), By = Channel.Email },
        new OwnCopySeen { At = Day(0) + Duration.FromMinutes(1) },
        new FollowUpSent { At = Day(8), By = Channel.Email },
        new OwnCopySeen { At = Day(8) + Duration.FromMinutes(1) },
        new ReplyReceived { At = Day(9), Meaning = ReplyMeaning.Yes },
        new MeetingProposed { At = Day(10), By = Side.Seeker },
        new MeetingAgreed { At = Day(11), Appointment = new() { Start = new LocalDateTime(2026, 6, 18, 11, 0), Zone = "Europe/Oslo", Minutes = 20 } },
        new MeetingMoved { At = Day(12), Appointment = new() { Start = new LocalDateTime(2026, 6, 19, 11, 0), Zone = "Europe/Oslo", Minutes = 20 } },
        new PreparationDone { At = Day(16) },
        new MeetingConfirmed { At = Day(17) },
        new MeetingHeld { At = Day(18) + Duration.FromMinutes(30) },
        new OwnCopySeen { At = Day(18) + Duration.FromMinutes(40) },
    ];

    /// <summary>Twelve facts of a request without an answer.</summary>
    private static readonly Fact[] Silent =
        [new OutreachSent { At = Day(0), By = Channel.Email }, .. Enumerable.Range(1, 11).Select(minute => new OwnCopySeen { At = Day(0) + Duration.FromMinutes(minute) })];

    public static void Run(Race race, bool quick)
    {
        var planner = new FollowUpPlanner();
        var zones = DateTimeZoneProviders.Tzdb;
        var (seeker, contact) = (zones["America/Chicago"], zones["Europe/Oslo"]);
        var talked = Engagement.Begin(Dana, Ruth).Record(Talked);
        var silent = Engagement.Begin(Dana, Ruth).Record(Silent);
        var calendar = planner.CalendarOf(silent);
        var (afterTalk, waiting) = (Day(19), Day(8));

        Same(HandWrittenPlan.Plan(talked.Facts.AsSpan(), seeker, contact, afterTalk), planner.Plan(talked, afterTalk));
        Same(HandWrittenPlan.FollowUp(silent.Facts.AsSpan(), calendar, waiting), planner.Plan(silent, waiting));
        race.Run(
            "Two steps from 12 facts: thanks and notes",
            ("hand-written fold", () => HandWrittenPlan.Plan(talked.Facts.AsSpan(), seeker, contact, afterTalk)),
            ("Plan", () => planner.Plan(talked, afterTalk)),
            ("Restore from the facts, and Plan", () => planner.Plan(Engagement.Restore(Dana, Ruth, Talked), afterTalk)));
        race.Run(
            "One step from 12 facts: the follow-up",
            ("hand-written fold", () => HandWrittenPlan.FollowUp(silent.Facts.AsSpan(), calendar, waiting)),
            ("Plan", () => planner.Plan(silent, waiting)),
            ("Plan and its sentence", () => _ = planner.Plan(silent, waiting)[0].Sentence));
        Sweep(planner, quick ? [100_000, 200_000, 400_000] : [250_000, 500_000, 1_000_000]);
    }

    private static void Sweep(FollowUpPlanner planner, int[] counts)
    {
        Console.WriteLine("\nSweep, engagements made while reading\n\n| engagements | ns each | cores in use | live bytes after |\n| ---: | ---: | ---: | ---: |");
        foreach (var count in counts)
        {
            using var process = Process.GetCurrentProcess();
            GC.Collect();
            var (cpu, start) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
            var steps = 0L;
            var live = 0L;
            var seen = 0;
            foreach (var planned in new PlanSweep(planner).Over(Made(count), Day(19)))
            {
                steps += planned.Steps.Count;
                if (++seen == count) live = GC.GetTotalMemory(forceFullCollection: true);
            }

            process.Refresh();
            var elapsed = Stopwatch.GetElapsedTime(start);
            var cores = (process.TotalProcessorTime - cpu) / elapsed;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {elapsed.TotalNanoseconds / count:F0} | {cores:F2} | {live} |"));
            if (steps == 0) throw new InvalidOperationException("A sweep without a step measures nothing.");
        }
    }

    private static IEnumerable<Engagement> Made(int count)
    {
        var (talked, silent) = (Engagement.Begin(Dana, Ruth).Record(Talked), Engagement.Begin(Dana, Ruth).Record(Silent));
        for (var i = 0; i < count; i++) yield return (i % 2 == 0 ? talked : silent).With(Dana, Ruth);
    }

    private static void Same(HandWrittenPlan.Step[] expected, ValueList<NextStep> actual)
    {
        if (!expected.SequenceEqual(actual.Select(step => new HandWrittenPlan.Step(step.Kind, step.Window, step.Status))))
            throw new InvalidOperationException($"The contestants disagree: {string.Join(", ", expected)} and {string.Join(", ", actual)}");
    }

    private static Instant Day(int days) => First + Duration.FromDays(days);
}
