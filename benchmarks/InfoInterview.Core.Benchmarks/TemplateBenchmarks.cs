using System.Buffers;
using System.Text;
using HandlebarsDotNet;
using InfoInterview.Templates;
using Stubble.Core.Builders;

namespace InfoInterview.Benchmarks;

/// <summary>The template engine against a hand-written method and against Handlebars.Net and Stubble, all writing the same mail.</summary>
internal static class TemplateBenchmarks
{
    private const string Text =
        "Dear {{Salutation}},\n\nMy name is {{Name}}, and I am {{Status}} at {{School}}. I am finding my way into {{Field}} and came across the work of {{Organization}}; "
        + "{{Admired}} stayed with me.\n\nI would like to learn {{Topic}}. Would you have {{Minutes}} minutes for a conversation in {{Weeks}}? "
        + "I will gladly fit your schedule. I know how full your days are, and a few lines by mail would help me just as much as a call would. I would ask about:\n{{#Points}}\n- {{Text}}\n{{/Points}}\n\nThank you for considering it.\n\nKind regards,\n{{Name}}\n"
        + "{{#Phone}}\nTel. {{Phone}}\n{{/Phone}}\n{{#Profile}}\n{{Profile}}\n{{/Profile}}\n";

    /// <summary>The same in the words of Handlebars, which tests and repeats by helpers.</summary>
    private static readonly string HandlebarsText = Text
        .Replace("{{#Points}}", "{{#each Points}}", StringComparison.Ordinal).Replace("{{/Points}}", "{{/each}}", StringComparison.Ordinal)
        .Replace("{{#Phone}}", "{{#if Phone}}", StringComparison.Ordinal).Replace("{{/Phone}}", "{{/if}}", StringComparison.Ordinal)
        .Replace("{{#Profile}}", "{{#if Profile}}", StringComparison.Ordinal).Replace("{{/Profile}}", "{{/if}}", StringComparison.Ordinal);

    private static readonly TemplateSchema<Letter> Schema = TemplateSchema.For<Letter>(s => s
        .Text("Salutation", x => x.Salutation)
        .Text("Name", x => x.Name)
        .Text("Status", x => x.Status)
        .Text("School", x => x.School)
        .Text("Field", x => x.Field)
        .Text("Organization", x => x.Organization)
        .Text("Admired", x => x.Admired)
        .Text("Topic", x => x.Topic)
        .Value("Minutes", x => x.Minutes)
        .Text("Weeks", x => x.Weeks)
        .OptionalText("Phone", x => x.Phone)
        .OptionalText("Profile", x => x.Profile)
        .List("Points", x => x.Points, item => item.Text("Text", point => point.Text)));

    /// <summary>The mail, compiled, as a measure for other benchmarks.</summary>
    public static Template<Letter> Mail() => Template.Compile(Text, Schema);

    public static void Run(Race race)
    {
        var plain = new Letter();
        var special = new Letter { Admired = "your talk \"Permits & people\" at the <Oslo> forum", Topic = "how Ana's team works" };
        var template = Template.Compile(Text, Schema);
        var html = Template.Compile(Text, Schema, new TemplateOptions { Content = TemplateContent.Html });
        var buffer = new char[4096];
        var chars = new ArrayBufferWriter<char>(8192);
        var bytes = new ArrayBufferWriter<byte>(16384);
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(HandlebarsText);
        using var handlebarsWriter = new StringWriter(new StringBuilder(4096), System.Globalization.CultureInfo.InvariantCulture);
        var handlebarsInto = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(new StringReader(HandlebarsText));
        var stubble = new StubbleBuilder().Configure(settings => settings.SetMaxRecursionDepth(64)).Build();
        var stubbleSettings = new Stubble.Core.Settings.RenderSettings { SkipHtmlEncoding = true };
        stubble.Render(Text, plain, stubbleSettings);

        var stubbleParser = new Stubble.Core.Parser.InstanceMustacheParser();
        var stubbleTags = new Stubble.Core.Classes.Tags("{{", "}}");

        var expected = HandWritten.Create(plain);
        Same(expected, template.Render(plain));
        Same(expected, handlebars(plain));
        Same(expected, stubble.Render(Text, plain, stubbleSettings));
        Same(buffer.AsSpan(0, HandWritten.WriteHtml(special, buffer)).ToString(), html.Render(special));
        Console.WriteLine($"The mail has {expected.Length} characters; all contestants write the same.");

        race.Run(
            "Into a span or buffer",
            ("hand-written", () => HandWritten.Write(plain, buffer)),
            ("TryRender into a span", () => template.TryRender(plain, buffer, out _)),
            ("Render into a buffer writer", () => Anew(chars, template, plain)),
            ("Handlebars.Net into a writer", () => Anew(handlebarsWriter, handlebarsInto, plain)),
            ("Stubble.Core", () => stubble.Render(Text, plain, stubbleSettings)));
        race.Run(
            "As a string",
            ("hand-written string.Create", () => HandWritten.Create(plain)),
            ("Render", () => template.Render(plain)),
            ("Handlebars.Net", () => handlebars(plain)),
            ("Stubble.Core", () => stubble.Render(Text, plain, stubbleSettings)));
        race.Run(
            "UTF-8",
            ("hand-written string and GetBytes", () => Encoding.UTF8.GetBytes(HandWritten.Create(plain))),
            ("RenderUtf8", () => Anew(bytes, template, plain)));
        race.Run(
            "HTML",
            ("hand-written", () => HandWritten.WriteHtml(special, buffer)),
            ("TryRender", () => html.TryRender(special, buffer, out _)));
        race.Run(
            "Compile, names checked",
            ("Stubble.Core", () => stubbleParser.Parse(Text, stubbleTags, 0, null)),
            ("Compile", () => Template.Compile(Text, Schema)));
    }

    private static void Anew(ArrayBufferWriter<char> writer, Template<Letter> template, Letter letter)
    {
        writer.ResetWrittenCount();
        template.Render(letter, writer);
    }

    private static void Anew(ArrayBufferWriter<byte> writer, Template<Letter> template, Letter letter)
    {
        writer.ResetWrittenCount();
        template.RenderUtf8(letter, writer);
    }

    private static void Anew(StringWriter writer, HandlebarsTemplate<TextWriter, object, object> template, Letter letter)
    {
        writer.GetStringBuilder().Clear();
        template(writer, letter);
    }

    private static void Same(string expected, string actual)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
            throw new InvalidOperationException($"The contestants disagree:\n{expected}\n---\n{actual}");
    }
}
