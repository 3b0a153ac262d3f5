using InfoInterview.Storage;
using InfoInterview.Tests;
using InfoInterview.Tests.Crashes;
using Microsoft.Extensions.DependencyInjection;

// Run by the crash tests as "dotnet exec <this assembly> <role> <database> <number>"; says each confirmation on a line of its own.
if (args is not [var role, var where, var number]) return 2;
await using var host = new ServiceCollection().AddInfoInterviewStorage(options =>
    TempDatabase.Choose(options, where)).BuildServiceProvider();
var worker = new Worker(host.GetRequiredService<InterviewStore>(), host.GetRequiredService<NotebookStore>(),
    int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
await worker.RunAsync(role);
return 0;
