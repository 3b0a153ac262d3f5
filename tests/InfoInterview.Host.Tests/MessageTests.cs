using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

public sealed class MessageTests
{
    /// <summary>Quotes and apostrophes as they are.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=message"), "message-form");
        var file = await client.PostAsync($"/contacts/{ruth}?handler=Eml", fields, ("Message.Body", "My own words"), ("Message.Subject", "My own subject"));
        (await file.Content.ReadAsStringAsync()).Should().Contain("My own words").And.Contain("My own subject");
        var page = await (await client.PostAsync($"/contacts/{ruth}?handler=Review", fields, ("Message.Body", "Hello [NAME]"))).PageAsync();
        page.Should().Contain("<mark>[NAME]</mark>").And.Contain("Hello [NAME]</textarea>");
        var long_ = await (await client.PostAsync($"/contacts/{ruth}?handler=Eml", fields, ("Message.Body", new string('x', 20_001)))).PageAsync(400);
        long_.Should().Contain("At most 20000 characters");
    }

    [Fact]
    public async Task The_message_fits_where_things_stand_and_asks_for_what_it_needs()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-02-25T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        var problem = await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { })).ProblemAsync(422);
        var missing = problem["missing"]!.AsArray().Single()!;
        missing["field"]!.GetValue<string>().Should().Be("earlier.subject");
        problem["detail"]!.GetValue<string>().Should().Be(missing["question"]!.GetValue<string>());

        var page = await (await client.GetAsync($"/contacts/{ruth}?Writing.Purpose=followUp")).PageAsync();
        page.Should().Contain("<a href=\"#writing-fields-earlier-subject\">What was the subject line of your request?").And.Contain("id=\"writing-fields-earlier-subject\"").And.NotContain("message-form");

        var fields = new Dictionary<string, string?>(StringComparer.Ordinal) { ["earlier.subject"] = "A few minutes on siting?" };
        var message = await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { tone = "brief", fields })).JsonAsync();
        message["purpose"]!.GetValue<string>().Should().Be("followUp");
        message["subject"]!.GetValue<string>().Should().Be("Re: A few minutes on siting?");
        message["components"]!.AsArray().Should().BeEmpty();
        var written = await (await client.GetAsync($"/contacts/{ruth}?Writing.Purpose=followUp&Writing.Fields%5Bearlier.subject%5D=A+few+minutes%3F")).PageAsync();
        written.Should().Contain("value=\"Re: A few minutes?\"").And.Contain("February 25").And.Contain("the next step is <q>Follow up once</q>");
    }

    [Theory]
    [InlineData("""{"purpose":"thankYou"}""", 422, "Which point of your talk with Ruth stayed with you")]
    [InlineData("""{"purpose":"thankYou","fields":{"talk.point":"your advice to read the minutes"}}""", 200, "your advice to read the minutes")]
    [InlineData("""{"purpose":"thankYou","language":"de","tone":"formal","fields":{"talk.point":"Ihr Rat"}}""", 200, "Ihr Rat")]
    [InlineData("""{"purpose":"offerTimes"}""", 422, "Which two or three times can you offer Ruth?")]
    [InlineData("""{"purpose":"offerTimes","fields":{"times":"2026-03-19 14:30\n2026-03-20 09:00"}}""", 200, "March 19")]
    [InlineData("""{"purpose":"offerTimes","fields":{"times":"Thursday"}}""", 400, "such as 2026-03-19 14:30")]
    [InlineData("""{"purpose":"confirmation"}""", 422, "When do you meet?")]
    [InlineData("""{"purpose":"confirmation","fields":{"meeting.when":"2026-03-19 14:30"}}""", 200, "March 19")]
    [InlineData("""{"purpose":"introductionRequest","fields":{"person.name":"Ada Lund"}}""", 200, "Ada Lund")]
    [InlineData("""{"purpose":"referrerReport","fields":{"person.name":"Ada Lund","outcome":"We spoke on Tuesday."}}""", 200, "We spoke on Tuesday.")]
    [InlineData("""{"purpose":"update"}""", 422, "What did you do about it")]
    [InlineData("""{"purpose":"offer","fields":{"offer.what":"a study of permit times"}}""", 200, "a study of permit times")]
    [InlineData("""{"purpose":"congratulation","fields":{"news":"the approval of the site"}}""", 200, "the approval of the site")]
    [InlineData("""{"purpose":"checkIn","fields":{"seeker.news":"I have begun my thesis."}}""", 200, "I have begun my thesis.")]
    [InlineData("""{"purpose":"reconnect","fields":{"talk.point":"your advice","seeker.news":"I moved."}}""", 200, "I moved.")]
    [InlineData("""{"purpose":"acceptRefusal"}""", 200, "Halvorsen")]
    [InlineData("""{"purpose":"request","channel":"linkedInNote"}""", 200, "Halvorsen")]
    [InlineData("""{"purpose":"beg"}""", 400, "Choose one of these: request,")]
    [InlineData("""{"channel":"pigeon"}""", 400, "Choose one of these: email,")]
    public async Task Every_purpose_is_written_or_asks_by_name(string json, int status, string part)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var answer = await client.PostAsync($"/api/contacts/{ruth}/message", new StringContent(json, Encoding.UTF8, "application/json"));
        var text = status == 200 ? (await answer.JsonAsync())["body"]!.GetValue<string>() : (await answer.ProblemAsync(status)).ToJsonString(Plain);
        text.Should().Contain(part);
    }

    [Fact]
    public async Task Nobody_who_asked_for_silence_is_written_to()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Silence");
        (await client.PostSurelyAsync($"/contacts/{ruth}?handler=Silence", fields, ("SilenceReason", "Asked"))).StatusCode
            .Should().Be(System.Net.HttpStatusCode.Redirect);
        var problem = await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { topic = "bridges" })).ProblemAsync(409);
        problem["detail"]!.GetValue<string>().Should().Contain("Ruth Halvorsen").And.Contain("they asked not to be written to");
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message")).Should().NotContain("message-form");
    }

    [Fact]
    public async Task A_subject_is_taken_and_what_was_typed_stays()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var html = await client.GetStringAsync($"/contacts/{ruth}?tab=message");
        html.Should().Contain("Other subjects, best first").And.Contain("It names their organization")
            .And.Contain("aria-label=\"Take it: ");
        var page = await (await client.PostAsync($"/contacts/{ruth}?handler=Review", Forms.Read(html, "message-form"), ("Message.Body", "My own words"), ("Take", "Another subject"))).PageAsync();
        page.Should().Contain("value=\"Another subject\"").And.Contain("My own words</textarea>");
    }

    [Fact]
    public async Task A_review_knows_what_the_message_is_for()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        const string Body = "Dear Ruth Halvorsen,\n\nwould you have 20 minutes for a call?\n\nDana Whitcomb";
        var request = await ReviewAsync(client, new { contactId = ruth, subject = "20 minutes on siting?", body = Body });
        request["components"]!.AsArray().Should().HaveCount(8);
        Found(request, "duration").Should().BeTrue();
        Found(request, "flexibility").Should().BeFalse();
        var thanks = await ReviewAsync(client, new { contactId = ruth, purpose = "thankYou", channel = "linkedIn", body = Body });
        thanks["components"]!.AsArray().Should().BeEmpty();
        Rules(thanks).Should().NotBeEquivalentTo(Rules(request));
        var longer = await ReviewAsync(client, new { contactId = ruth, purpose = "followUp", subject = "Re: siting", body = Body, earlierRequest = "Dear Ruth" });
        Rules(longer).Should().Contain("II223");
        await (await client.PostAsJsonAsync("/api/review", new { body = Body, purpose = "beg" })).ProblemAsync(400);
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
        (await client.GetStringAsync("/")).Should().Contain("Do now").And.Contain("Overdue").And.Contain("/rules/II301");
        (await client.GetStringAsync("/steps")).Should().Contain("Under way").And.Contain("Overdue").And.Contain("/rules/II301");
    }

    private static async Task<JsonNode> ReviewAsync(HttpClient client, object message) => await (await client.PostAsJsonAsync("/api/review", message)).JsonAsync();

    private static bool Found(JsonNode review, string component) =>
        review["components"]!.AsArray().Single(one => string.Equals(one!["component"]!.GetValue<string>(), component, StringComparison.Ordinal))!["found"]!.GetValue<bool>();

    private static IEnumerable<string> Rules(JsonNode review) => review["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>());
}
