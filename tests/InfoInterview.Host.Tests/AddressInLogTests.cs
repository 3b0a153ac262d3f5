using System.Collections.Concurrent;
using System.Net;
using InfoInterview.Host.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace InfoInterview.Tests;

/// <summary>What stands in an address may be a secret, and is in no log.</summary>
public sealed class AddressInLogTests
{
    [Fact]
    public async Task Trouble_is_logged_with_the_page_and_without_the_secret_of_its_address()
    {
        using var log = new Kept();
        var problems = new ProblemAnswers(context => context.Response.StatusCode < 500 && context.Request.Path != ProblemAnswers.PagePath
            ? throw new InvalidOperationException("trouble") : Task.CompletedTask, log);
        var context = new DefaultHttpContext();
        context.Request.Path = "/subscribed/verysecret.ics";
        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/subscribed/{secret}.ics"), 0, null, null));
        await problems.InvokeAsync(context);
        context.Response.StatusCode.Should().Be((int)HttpStatusCode.InternalServerError);
        log.Lines.Should().ContainSingle().Which.Should().Contain("/subscribed/{secret}.ics").And.NotContain("verysecret");
    }

    private sealed class Kept : ILogger<ProblemAnswers>, IDisposable
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable BeginScope<TState>(TState state)
            where TState : notnull => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
