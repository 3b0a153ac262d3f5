using InfoInterview.Templates;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Templates;

/// <summary>A small message's data, with one field of every kind.</summary>
internal sealed record Mail
{
    public string? Name { get; init; } = "Ana";

    public string? Phone { get; init; }

    public int Minutes { get; init; } = 20;

    public double Price { get; init; } = 1.5;

    public int? Room { get; init; }

    public bool IsRemote { get; init; }

    public LocalDate Day { get; init; } = new(2026, 3, 9);

    public ValueList<Topic> Topics { get; init; } = [];

    public Firm? Firm { get; init; }

    public static TemplateSchema<Mail> Schema { get; } = TemplateSchema.For<Mail>(s => s
        .Text("name", x => x.Name)
        .OptionalText("phone", x => x.Phone)
        .Value("minutes", x => x.Minutes)
        .Value("price", x => x.Price, "N2")
        .OptionalValue("room", x => x.Room)
        .Flag("remote", x => x.IsRemote)
        .Value("day", x => x.Day, LocalDatePattern.CreateWithInvariantCulture("d MMMM yyyy"))
        .List("topics", x => x.Topics, t => t.Text("title", y => y.Title).List("tags", y => y.Tags, tag => tag.Text(".", z => z)))
        .OptionalObject("firm", x => x.Firm, f => f.Text("title", y => y.Title).OptionalText("city", y => y.City)));

    public static string Render(string template, Mail? mail = null, TemplateOptions? options = null) =>
        Template.Compile(template, Schema, options).Render(mail ?? new Mail());

    public static ValueList<TemplateProblem> Problems(string template, TemplateOptions? options = null)
    {
        Template.TryCompile(template, Schema, options, out _, out var problems);
        return problems;
    }
}

internal sealed record Topic(string Title, params string[] Tags);

internal sealed record Firm(string Title, string? City = null);
