using System.Net;

namespace InfoInterview.Tests;

/// <summary>Which language a page speaks: what the seeker chose, else what the browser asks for, else English.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("de", "de")]
    [InlineData("de-AT,de;q=0.9,en;q=0.8", "de")]
    [InlineData("fr,de;q=0.5,en;q=0.4", "de")]
    [InlineData("en-GB,de;q=0.9", "en")]
    [InlineData("de;q=0,en", "en")]
    [InlineData("DE", "de")]
    [InlineData("fr", "en")]
    [InlineData("*", "en")]
    [InlineData("de;q=nonsense,,;", "en")]
    public async Task A_browser_is_heard(string? header, string language)
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        if (header is not null) client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", header);
        var page = await client.GetStringAsync("/settings");
        page.Should().Contain($"<html lang=\"{language}\">")
            .And.Contain(language is "de" ? "<h1>Einstellungen</h1>" : "<h1>Settings</h1>");
    }

    [Fact]
    public async Task What_the_seeker_chose_comes_before_the_browser()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await ChooseAsync(client, "de");
        var german = await client.GetStringAsync("/settings");
        german.Should().Contain("<html lang=\"de\">").And.Contain("Die Seiten sprechen jetzt Deutsch.")
            .And.Contain("Die Sprache der Seiten").And.MatchRegex("value=\"de\"[^>]*selected");
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        await ChooseAsync(client, "en");
        (await client.GetStringAsync("/settings")).Should().Contain("<html lang=\"en\">").And.Contain("The pages speak English now.");
        await ChooseAsync(client, "");
        (await client.GetStringAsync("/settings")).Should().Contain("<html lang=\"de\">").And.NotContain("Die Sprache der Seiten");
        (await (await client.GetAsync("/nirgends")).PageAsync(404)).Should().Contain("Hier ist nichts");
    }

    [Fact]
    public async Task A_language_that_is_not_offered_changes_nothing()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await ChooseAsync(client, "fr");
        (await client.GetStringAsync("/settings")).Should().Contain("<html lang=\"en\">").And.Contain("Choose one of what is offered.")
            .And.NotContain("The language of the pages");
    }

    [Fact]
    public async Task Without_a_seeker_a_choice_belongs_to_nobody_and_that_is_said()
    {
        await using var host = new TestHost();
        var client = host.Browser();
        await ChooseAsync(client, "de");
        (await client.GetStringAsync("/settings")).Should().Contain("<html lang=\"en\">").And.Contain("Say first who you are");
    }

    [Fact]
    public async Task Programs_hear_English_unless_their_request_asks_otherwise()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await ChooseAsync(client, "de");
        var problem = await (await client.GetAsync("/api/contacts/4f6b2a60-0000-4000-8000-000000000000")).ProblemAsync(404);
        problem["title"]!.GetValue<string>().Should().Be("There is nothing here");
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        problem = await (await client.GetAsync("/api/contacts/4f6b2a60-0000-4000-8000-000000000000")).ProblemAsync(404);
        problem["title"]!.GetValue<string>().Should().Be("Hier ist nichts");
    }

    [Fact]
    public async Task Days_and_numbers_of_days_are_German()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        var week = WebUtility.HtmlDecode(await client.GetStringAsync($"/week?contact={ruth}&from=2026-03-09"));
        week.Should().Contain("Mo. 9. März").And.Contain("So. 15. März 2026").And.Contain("tab=about#details\">Tragen Sie sie ein</a>");
        WebUtility.HtmlDecode(await client.GetStringAsync($"/contacts/{ruth}")).Should()
            .MatchRegex("fällig (Mo|Di|Mi|Do|Fr)\\. \\d+\\. März");
    }

    [Fact]
    public async Task The_scripts_of_a_German_page_get_their_words_and_English_pages_carry_none()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.GetStringAsync("/")).Should().NotContain("id=\"speech\"");
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        (await client.GetStringAsync("/")).Should().Contain("<script type=\"application/json\" id=\"speech\">")
            .And.Contain("\"Saved.\":\"Gespeichert.\"");
    }

    [Fact]
    public async Task What_is_wrong_with_a_form_is_said_in_German()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        var fields = Forms.Read(await client.GetStringAsync("/you"), "class=\"sheet grid\"");
        var refused = await client.PostAsync("/you", fields, ("You.Name", ""));
        (await refused.PageAsync(400)).Should().Contain("Noch wurde nichts gespeichert.").And.Contain("Schreiben Sie einen Namen");
    }

    private static async Task ChooseAsync(HttpClient client, string language)
    {
        var fields = Forms.Read(await client.GetStringAsync("/settings"), "handler=Language");
        (await client.PostAsync("/settings?handler=Language", fields, ("Language", language))).StatusCode.Should()
            .Be(HttpStatusCode.Redirect);
    }
}
