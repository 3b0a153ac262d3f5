using System.Globalization;
using DueSteps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// dotnet run -- --File=engagements.jsonl --Count=100000 --Once=true --Now=2026-03-20T09:00:00Z
var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var settings = new SweepSettings
{
    File = builder.Configuration["File"] ?? "engagements.jsonl",
    Count = int.Parse(builder.Configuration["Count"] ?? "100000", CultureInfo.InvariantCulture),
    IsOnce = string.Equals(builder.Configuration["Once"], "true", StringComparison.OrdinalIgnoreCase),
    Now = builder.Configuration["Now"],
};

// The first run has nothing to read, so it makes up a school's worth of histories.
if (!File.Exists(settings.File)) await HistoryFile.WriteAsync(settings.File, SampleHistories.Make(settings.Count));

builder.Services.AddInfoInterview();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(settings);
builder.Services.AddHostedService<NightlySweep>();
await builder.Build().RunAsync();
