using System.Net.Http.Json;
using System.Text;

namespace InfoInterview.Tests;

public sealed class MessageTests
{
    [Fact]
    public async Task A_request_is_composed_and_comes_as_a_file()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var message = await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { topic = "bridges", minutes = 15 })).JsonAsync();
        message["body"]!.GetValue<string>().Should().Contain("Halvorsen");
        message["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>()).Should().Contain("II204");
        var file = await client.GetAsync($"/api/contacts/{ruth}/message.eml?topic=bridges");
        file.Content.Headers.ContentType!.MediaType.Should().Be("message/rfc822");
        file.Content.Headers.ContentDisposition!.FileName.Should().Be("request-to-ruth-halvorsen.eml");
        (await file.Content.ReadAsStringAsync()).Should().Contain("To:").And.Contain("ruth@example.com");
        await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { topic = "bridges", minutes = 1 })).ProblemAsync(400);
        await (await client.PostAsJsonAsync($"/api/contacts/{Guid.NewGuid()}/message", new { topic = "x" })).ProblemAsync(404);
    }

    [Fact]
    public async Task A_review_marks_the_words_that_are_meant()
    {
        await using var host = new TestHost();
        var review = await (await host.Browser().PostAsJsonAsync("/api/review", new { subject = "Hello", body = "Dear [NAME],\r\nmay I ask for 20 minutes?" })).JsonAsync();
        review["verdict"]!.GetValue<string>().Should().Be("doNotSend");
        var finding = review["findings"]!.AsArray().Single(one => string.Equals(one!["rule"]!.GetValue<string>(), "II201", StringComparison.Ordinal))!;
        finding["marked"]!.GetValue<string>().Should().Be("[NAME]");
        finding["before"]!.GetValue<string>().Should().Be("Dear ");
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    [InlineData("{\"body\": 3}", 400)]
    [InlineData("{\"contactId\": \"4f6b2a60-0000-4000-8000-000000000000\"}", 404)]
    [InlineData("{\"contactId\": \"x\"}", 400)]
    public async Task A_review_of_nonsense_is_a_problem(string json, int status)
    {
        await using var host = new TestHost();
        await (await host.Browser().PostAsync("/api/review", new StringContent(json, Encoding.UTF8, "application/json"))).ProblemAsync(status);
    }

    [Fact]
    public async Task What_was_edited_is_what_the_file_holds_and_what_the_checks_see()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}"), "message-form");
        var file = await client.PostAsync($"/contacts/{ruth}?handler=Eml", fields, ("Message.Body", "My own words"), ("Message.Subject", "My own subject"));
        (await file.Content.ReadAsStringAsync()).Should().Contain("My own words").And.Contain("My own subject");
        var page = await (await client.PostAsync($"/contacts/{ruth}?handler=Review", fields, ("Message.Body", "Hello [NAME]"))).PageAsync();
        page.Should().Contain("<mark>[NAME]</mark>").And.Contain("Hello [NAME]</textarea>");
        var long_ = await (await client.PostAsync($"/contacts/{ruth}?handler=Eml", fields, ("Message.Body", new string('x', 20_001)))).PageAsync(400);
        long_.Should().Contain("At most 20000 characters");
    }

    [Fact]
    public async Task Steps_come_by_due_time()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(3)));
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-02-02T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        var steps = (await (await client.GetAsync("/api/steps")).JsonAsync())["items"]!.AsArray();
        steps.Should().HaveCount(4);
        steps[0]!["kind"]!.GetValue<string>().Should().Be("followUp");
        steps.Select(step => step!["dueBy"]!.GetValue<string>()).Should().BeInAscendingOrder(StringComparer.Ordinal);
        (await (await client.GetAsync("/api/steps?started=false")).JsonAsync())["total"]!.GetValue<int>().Should().Be(3);
        (await client.GetStringAsync("/")).Should().Contain("Under way").And.Contain("Overdue").And.Contain("/rules/II301");
    }
}
