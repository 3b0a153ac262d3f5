using InfoInterview.Host;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Api;
using InfoInterview.Host.Assistants;
using InfoInterview.Host.Backups;
using InfoInterview.Host.Deciding;
using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Exports;
using InfoInterview.Host.Feeds;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Insights;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Pages.Contacts;
using InfoInterview.Host.Plans;
using InfoInterview.Host.Post;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Protection;
using InfoInterview.Host.Rules;
using InfoInterview.Host.Samples;
using InfoInterview.Host.Settings;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Today;
using InfoInterview.Host.Weeks;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.FileProviders;
using NodaTime;

if (Usage.IsAskedFor(args))
{
    Console.WriteLine(Usage.Text);
    return 0;
}

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddCommandLine(args, Usage.Switches.ToDictionary(StringComparer.OrdinalIgnoreCase));
builder.Logging.KeepQuiet();
builder.UseLoopbackUnlessTold();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = InputLimits.RequestBytes;
    kestrel.Limits.MaxRequestLineSize = InputLimits.RequestLineBytes;
});

var settings = builder.Configuration.GetSection(HostSettings.Section).Get<HostSettings>() ?? new HostSettings();
var data = DataFolder.Open(settings.DataFolder);

// The one place that names the clock and makes ids.
#pragma warning disable RS0030 // Everything else is handed both.
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton<MakeId>(Guid.CreateVersion7);
#pragma warning restore RS0030

builder.Services.AddInfoInterview();
builder.Services.AddInfoInterviewStorage(storage =>
{
    storage.DatabasePath = data.Database;
    storage.ConnectionString = settings.ConnectionString;
    storage.UpgradeConnectionString = settings.UpgradeConnectionString;
    storage.BusySeconds = settings.BusySeconds;
});
builder.Services.AddSingleton<IWhoAsks, OneSeeker>();
builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(data);
builder.Services.AddSingleton<PageWords>();
builder.Services.AddSingleton<LanguageSetting>();
builder.Services.AddSingleton<RuleBook>();
builder.Services.AddSingleton<StepPlanner>();
builder.Services.AddSingleton<MessageDesk>();
builder.Services.AddSingleton<ReviewKnowledge>();
builder.Services.AddSingleton<WritingDesk>();
builder.Services.AddSingleton<DraftDesk>();
builder.Services.AddSingleton<SendingDesk>();
builder.Services.AddSingleton<ReceivedDesk>();
builder.Services.AddSingleton<FilesTakenIn>();
builder.Services.AddSingleton<LetterDesk>();
builder.Services.AddSingleton<StepDesk>();
builder.Services.AddSingleton<Shortlist>();
builder.Services.AddSingleton<DeedLog>();
builder.Services.AddSingleton<TalkPoints>();
builder.Services.AddSingleton<SampleDesk>();
builder.Services.AddSingleton<TodayDesk>();
builder.Services.AddSingleton<ContactDesk>();
builder.Services.AddSingleton<TheDay>();
builder.Services.AddSingleton<ContactShelf>();
builder.Services.AddSingleton<MergeDesk>();
builder.Services.AddSingleton<ArchiveBeside>();
builder.Services.AddSingleton<ArchiveDesk>();
builder.Services.AddSingleton<ImportRun>();
builder.Services.AddSingleton<ImportReports>();
builder.Services.AddSingleton<ImportDrop>();
builder.Services.AddSingleton<ImportDesk>();
builder.Services.AddSingleton<NewsDesk>();
builder.Services.AddSingleton<CalendarShelf>();
builder.Services.AddSingleton<FeedFetcher>();
builder.Services.AddSingleton<FeedDesk>();
builder.Services.AddHostedService<FeedSchedule>();
builder.Services.AddSingleton<TranscriptDesk>();
builder.Services.AddSingleton<WeekDesk>();
builder.Services.AddSingleton<TimeClashes>();
builder.Services.AddSingleton<PlanDesk>();
builder.Services.AddSingleton<NoteReadings>();
builder.Services.AddSingleton<NoteWriting>();
builder.Services.AddSingleton<NoteDesk>();
builder.Services.AddSingleton<ThemeDesk>();
builder.Services.AddSingleton<FindDesk>();
builder.Services.AddSingleton<SkillShelf>();
builder.Services.AddSingleton<AnswerDesk>();
builder.Services.AddSingleton<InsightDesk>();
builder.Services.AddSingleton<QuestionHandover>();
builder.Services.AddSingleton<LedgerShelf>();
builder.Services.AddSingleton<DecisionDesk>();
builder.Services.AddSingleton<ActionShelf>();
builder.Services.AddSingleton<ActionDesk>();
builder.Services.AddSingleton<InvitationDownload>();
builder.Services.AddSingleton<BackupDesk>();
builder.Services.AddHostedService<Caretaker>();
builder.Services.AddPost();
builder.Services.AddAssistants(settings);

builder.Services.AddDataProtection().SetApplicationName("InfoInterview").PersistKeysToFileSystem(data.Keys);
builder.Services.AddRazorPages(pages => pages.Conventions.AddPageRoute("/Today", ""));
builder.Services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc => mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
builder.Services.Configure<FormOptions>(form => form.ValueLengthLimit = InputLimits.FieldBytes);
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.RespectNullableAnnotations = true);
// What comes with the program is the same for everybody, so that nothing can be guessed from how small it becomes.
builder.Services.AddResponseCompression(compression =>
{
    compression.EnableForHttps = true;
    compression.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
});
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi("openapi", ApiDocument.Describe);

var app = builder.Build();
if (HostCommand.Of(args) is { } command) return await HostCommand.RunAsync(command, args, app.Services);
if (NetworkGuard.WhyNot(app.Configuration, settings, app.Services.GetRequiredService<IWhoAsks>() is not OneSeeker) is { } open)
{
    await Console.Error.WriteLineAsync(open);
    return 1;
}

if (settings.MailLeaseSeconds < 1 || settings.MailHandOverSeconds < 1)
{
    await Console.Error.WriteLineAsync("InfoInterview:MailLeaseSeconds and MailHandOverSeconds are the time in which a message is sent: "
        + "at least 1, usually 300 and 120.");
    return 1;
}

app.Environment.WebRootFileProvider = new EmbeddedFileProvider(typeof(Program).Assembly, "wwwroot");
app.UseSecurityHeaders();
app.UseAssistantsFromHere(settings);
app.UseWhoAsks();
app.UseLanguageOfBrowser();
app.UseMiddleware<ProblemAnswers>();
app.UseKnownRequests();
app.UseResponseCompression();
app.UseStaticFiles(SecurityHeaders.OwnFiles);
app.UseLanguageOfSeeker();
app.UseCrossSiteGuard();
app.UseRouting();
app.MapRazorPages();
app.MapApi();
FeedEndpoints.Map(app.MapGroup("/api"));
app.MapContactFiles();
app.MapArchiveFiles();
app.MapPlanFiles();
app.MapInsightFiles();
app.MapDecisionFiles();
app.MapActionFiles();
app.MapAttachmentFiles();
app.MapSettingFiles();
app.MapSubscription();
app.MapAssistants(settings);
return await app.RunAndSayWhereAsync(data);
