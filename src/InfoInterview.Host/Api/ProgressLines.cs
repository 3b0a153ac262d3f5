using System.Text.Json;
using InfoInterview.Host.Imports;

namespace InfoInterview.Host.Api;

/// <summary>Writes one JSON object a line while an import runs, and its result or problem as the last.</summary>
internal sealed class ProgressLines(Stream output, JsonSerializerOptions options) : IProgress<ImportProgress>
{
    private Task last = Task.CompletedTask;

    public void Report(ImportProgress value) => last = WriteAfterAsync(last, new { progress = value });

    public async Task EndAsync(IResult result, CancellationToken ct)
    {
        await last;
        var value = (result as IValueHttpResult)?.Value;
        var isProblem = value is Microsoft.AspNetCore.Mvc.ProblemDetails;
        await WriteAsync(isProblem ? new { problem = value } : new { result = value });
        await output.FlushAsync(ct);
    }

    private async Task WriteAfterAsync(Task before, object line)
    {
        await before;
        await WriteAsync(line);
        await output.FlushAsync();
    }

    private async Task WriteAsync(object line)
    {
        await JsonSerializer.SerializeAsync(output, line, options);
        await output.WriteAsync("\n"u8.ToArray());
    }
}
