using System.Globalization;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;

namespace InfoInterview.Tests.Crashes;

/// <summary>What the killed process does: writes, and says what was confirmed.</summary>
internal sealed class Worker(InterviewStore store, NotebookStore book, int number)
{
    public const int BatchSize = 40;

    public async Task RunAsync(string role)
    {
        Say("up");
        await store.MigrateAsync();
        Say("migrated");
        switch (role)
        {
            case "migrate": break;
            case "idle": await Task.Delay(Timeout.Infinite); break;
            case "append": await AppendAsync(rounds: int.MaxValue); break;
            case "append100": await AppendAsync(rounds: 100); break;
            case "notes": await NoteAsync(rounds: int.MaxValue); break;
            case "notes50": await NoteAsync(rounds: 50); break;
            case "import": await ImportAsync(); break;
            default: throw new ArgumentException("Unknown role.", nameof(role));
        }
    }

    public static IReadOnlyList<Contact> Batch(int batch, int attempt) =>
        [.. Enumerable.Range(batch * BatchSize, BatchSize).Select(person => Given.Person(person, attempt))];

    private async Task AppendAsync(int rounds)
    {
        var version = (await store.FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!.Version;
        for (var round = 0; round < rounds; round++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{number}-{round}");
            while (true)
            {
                var outcome = await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, version, Given.Yes(key, round), Given.Later);
                if (outcome is AppendOutcome.Stale stale)
                {
                    version = stale.Version;
                    continue;
                }

                version = ((AppendOutcome.Appended)outcome).Version;
                Say(key);
                break;
            }
        }
    }

    /// <summary>Writes notes with a tag of one theme and makes it part of another, the next one, again and again.</summary>
    private async Task NoteAsync(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var theme = Given.Theme((number * 1_000_000) + round);
            var written = (KeepOutcome<Theme>.Saved)await book.SaveThemeAsync(Given.Dana.Id, theme, 0);
            var text = string.Create(CultureInfo.InvariantCulture, $"{number}-{round}");
            var note = Given.Note((number * 1_000_000) + round) with { Text = text };
            await book.SaveNoteAsync(Given.Dana.Id, note.Tag(new TextSpan(0, 1), theme.Id), 0);
            Say(text);
            if (round > 0)
                await book.MergeThemesAsync(
                    Given.Dana.Id, written.Current with { Value = Given.Theme((number * 1_000_000) + round - 1) }, written.Current);
        }
    }

    private async Task ImportAsync()
    {
        for (var batch = 0; ; batch++)
        {
            await store.ImportAsync(Given.Dana.Id, Batch(batch, number));
            Say(batch.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
