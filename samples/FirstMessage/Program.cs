using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

var services = new ServiceCollection().AddInfoInterview().BuildServiceProvider();
var composer = services.GetRequiredService<OutreachComposer>();
var planner = services.GetRequiredService<FollowUpPlanner>();

var dana = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago",
    Status = "a senior in environmental engineering", Affiliation = "UW-Madison" };
var ruth = new Contact { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Zone = "Europe/Oslo",
    Organization = "Northwind Siting", Admired = "your talk on permitting" };

var draft = composer.Compose(dana, ruth, new Ask { Topic = "wind-farm siting", Minutes = 20 }).ToDraft();
Console.WriteLine(draft.Subject);
Console.WriteLine(draft.Body);
Console.WriteLine($"{draft.Review.Verdict}, {draft.Findings.Count} findings");

var monday = Instant.FromUtc(2026, 3, 2, 14, 0);
var friday = Instant.FromUtc(2026, 3, 6, 14, 0);
var engagement = Engagement.Begin(dana, ruth).Record(new OutreachSent { At = monday, By = Channel.Email });
foreach (var step in planner.Plan(engagement, now: friday))
    Console.WriteLine(step);
