using System.Text.RegularExpressions;
using InfoInterview.Actions;
using InfoInterview.Host.Startup;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>
/// Whatever a store accepts, and whatever stands broken in the database, fails no page and no route: every address that can be asked for
/// is asked for.
/// </summary>
public sealed partial class HostileRecordTests
{
    private static readonly string[] Texts =
    [
        "<script>{{x}}</script>\r\n=1+1 \u202e\u0000", "\ud83d\udc69\u200d\ud83d\udcbb\ud800 %_'\"\\", "\u00a0\u2003.", new('W', 4_000),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_accepted_record_is_on_every_page(int extreme)
    {
        await using var host = new TestHost();
        using var client = await host.WithSeekerAsync();
        var ids = await FillAsync(host, Texts[extreme]);
        await AskEverythingAsync(host, client, ids, $"text {extreme}");
    }

    [Fact]
    public async Task Every_broken_record_fails_no_page()
    {
        await using var host = new TestHost();
        using var client = await host.WithSeekerAsync();
        var ids = await FillAsync(host, "a usual text");
        await using (var file = new SqliteConnection($"Data Source={Path.Combine(host.Folder, DataFolder.DatabaseName)};Pooling=False"))
        {
            await file.OpenAsync();
            foreach (var table in (string[])["Notes", "Themes", "Plans", "Actions", "Contacts"])
            {
                await using var command = file.CreateCommand();
#pragma warning disable CA2100 // Test text.
                command.CommandText = $"UPDATE \"{table}\" SET Document = '[null'";
#pragma warning restore CA2100
                (await command.ExecuteNonQueryAsync()).Should().BePositive(table);
            }
        }

        await AskEverythingAsync(host, client, ids, "broken");
        (await client.GetStringAsync("/unreadable")).Should().Contain("[null").And.Contain("A note").And.Contain("The plan of a talk");
        await using (var file = new SqliteConnection($"Data Source={Path.Combine(host.Folder, DataFolder.DatabaseName)};Pooling=False"))
        {
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = "UPDATE Seekers SET Document = '{}'";
            await command.ExecuteNonQueryAsync();
        }

        await AskEverythingAsync(host, client, ids, "the seeker too");
    }

    private static async Task<Guid[]> FillAsync(TestHost host, string text)
    {
        var store = host.Services.GetRequiredService<InterviewStore>();
        var (notes, plans) = (host.Services.GetRequiredService<NotebookStore>(), host.Services.GetRequiredService<InterviewPlanStore>());
        var actions = host.Services.GetRequiredService<ActionStore>();
        var owner = TheSeeker.Id;
        var contact = new Contact
        {
            Id = new ContactId(new Guid(1, 1, 1, new byte[8])),
            Name = PersonName.Parse("Ann Example"),
            Organization = text,
            Role = text,
            Admired = text,
            Notes = [text],
            Others = [new OtherValue { Field = ContactField.Role, Value = text }],
            Points = [ContactPoint.Email("ann@example.org")],
            ConnectedOn = new LocalDate(1900, 1, 1),
        };
        (await store.SaveContactAsync(owner, contact, 0)).Should().BeOfType<SaveOutcome.Saved>();
        var (theme, note) = (new ThemeId(new Guid(2, 1, 1, new byte[8])), new NoteId(new Guid(3, 1, 1, new byte[8])));
        var (action, plan) = (new ActionId(new Guid(4, 1, 1, new byte[8])), new InterviewId(new Guid(5, 1, 1, new byte[8])));
        await TryAsync(() => notes.SaveThemeAsync(owner, new Theme { Id = theme, Name = text }, 0));
        await TryAsync(() => notes.SaveNoteAsync(
            owner, new InterviewNote
            {
                Id = note,
                With = Interviewee.Of(contact) with { Sector = text },
                Day =
                new LocalDate(2199, 12, 31),
                Text = text
            }, 0));
        await TryAsync(() => actions.SaveActionAsync(
            owner, new ActionItem
            {
                Id = action,
                What = text,
                Kind = ActionKind.Send,
                For = contact.Id,
                IsPromise = true,
                Due =
                new LocalDate(2199, 12, 31)
            }, 0));
        await TryAsync(() => plans.SavePlanAsync(
            owner,
            new InterviewPlan
            {
                Id = plan,
                Contact = contact,
                Format = InterviewFormat.InPerson,
                Agenda = new AgendaPlanner().Plan(480, []),
                Topic = text,
                Whereabouts = text,
                Appointment =
                    new Appointment
                    {
                        Start = new LocalDate(2199, 12, 31)
                        .At(new LocalTime(23, 59)),
                        Zone = ZoneId.Parse("Pacific/Kiritimati"),
                        Minutes = 480
                    },
            },
            0,
            host.Clock.Now));
        return [contact.Id.Value, theme.Value, note.Value, action.Value, plan.Value];
    }

    /// <summary>What cannot be kept is refused as the caller's mistake, and then it is not there.</summary>
    private static async Task TryAsync<T>(Func<Task<KeepOutcome<T>>> save)
        where T : class
    {
        try
        {
            (await save()).Should().BeOfType<KeepOutcome<T>.Saved>();
        }
        catch (ArgumentException)
        {
            return;
        }
    }

    private static async Task AskEverythingAsync(TestHost host, HttpClient client, Guid[] ids, string with)
    {
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET", StringComparer.Ordinal))
            .Select(one => one.RoutePattern.RawText ?? "").Distinct(StringComparer.Ordinal).ToList();
        routes.Should().HaveCountGreaterThan(40);
        foreach (var route in routes)
        {
            foreach (var id in Hole().IsMatch(route) ? ids : ids[..1])
            {
                var address = "/" + Hole().Replace(route, id.ToString("D")).TrimStart('/');
                var answer = await client.GetAsync(address);
                ((int)answer.StatusCode).Should().BeLessThan(500, $"{address} with {with}");
            }
        }
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
