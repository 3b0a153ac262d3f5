using System.Buffers;
using System.Text;
using CsCheck;
using InfoInterview.Templates;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Tests.Templates;

/// <summary>What holds for all texts and data.</summary>
public sealed class TemplatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{name}}", "{{{name}}}", "{{&name}}", "{{#phone}}", "{{/phone}}", "{{^phone}}", "{{phone}}", "{{#topics}}", "{{/topics}}", "{{title}}", "{{#tags}}", "{{/tags}}", "{{.}}",
        "{{minutes}}", "{{day}}", "{{#firm}}", "{{/firm}}", "{{firm.title}}", "{{>p}}", "{{>q}}", "{{<p}}", "{{/p}}", "{{$b}}", "{{/b}}", "{{=<% %>=}}", "<%={{ }}=%>", "{{! c }}",
        "\n", "\r\n", "  ", "text", "{{", "}}", "{{{", "é", "\uD83D", "{{unknown}}", "{{}}", "<%name%>",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 14].Select(pieces => string.Concat(pieces));

    private static readonly Gen<Mail> Mails =
        from name in Gen.String[0, 40]
        from phone in Gen.OneOf(Gen.Const((string?)null), Gen.String[0, 20].Select(text => (string?)text))
        from minutes in Gen.Int
        from topics in Gen.Select(Gen.String[0, 10], Gen.String[0, 5].Array[0, 3], (title, tags) => new Topic(title, tags)).Array[0, 3]
        select new Mail { Name = name, Phone = phone, Minutes = minutes, Topics = topics.ToValueList(), Firm = phone is null ? null : new Firm(name) };

    private static readonly TemplatePartials Partials = TemplatePartials.None.With("p", "[{{$b}}{{name}}\n{{/b}}]\n{{#topics}}\n - {{title}}\n{{/topics}}").With("q", "{{>p}}{{name}}");

    [Fact]
    public void A_text_without_tags_renders_as_itself() =>
        Gen.String.Where(text => !text.Contains("{{", StringComparison.Ordinal)).Sample(text => string.Equals(Mail.Render(text), text, StringComparison.Ordinal), iter: 2000);

    [Fact]
    public void Plain_and_html_agree_on_values_without_special_characters() =>
        Gen.Select(Texts, Mails).Sample(
            (text, mail) =>
            {
                var safe = mail with { Name = Safe(mail.Name), Phone = Safe(mail.Phone), Topics = mail.Topics.Select(topic => new Topic(Safe(topic.Title)!)).ToValueList() };
                safe = safe with { Firm = safe.Firm is null ? null : new Firm(safe.Name!) };
                return Try(text, TemplateContent.Plain) is not { } plain || string.Equals(plain.Render(safe), Try(text, TemplateContent.Html)!.Render(safe), StringComparison.Ordinal);
            },
            iter: 3000);

    [Fact]
    public void Every_way_to_render_writes_the_same_and_nothing_untyped_is_thrown() =>
        Gen.Select(Texts, Mails, Gen.Bool.Select(isHtml => isHtml ? TemplateContent.Html : TemplateContent.Plain)).Sample(
            (text, mail, content) => Try(text, content) is not { } template || Agree(template, mail),
            iter: 5000);

    [Fact]
    public void The_lenient_binder_throws_nothing_untyped() =>
        Texts.Sample(
            text =>
            {
                var data = TemplateValue.Of(("name", TemplateValue.Of("n")), ("topics", TemplateValue.Of(TemplateValue.Of(("title", TemplateValue.Of("t"))))));
                if (Template.TryCompile(text, TemplateSchema.Lenient, new TemplateOptions { Partials = Partials }, out var template, out _)) template.Render(data);
            },
            iter: 3000);

    [Fact]
    public void A_text_that_is_hundreds_of_pieces_long_grows_out_of_every_first_buffer()
    {
        var mail = new Mail { Name = new string('n', 5000), Phone = "1" };
        var template = Template.Compile(string.Concat(Enumerable.Repeat("{{name}} é {{#phone}}{{phone}}{{/phone}}\n", 50)), Mail.Schema);
        Agree(template, mail).Should().BeTrue();
        template.Render(mail).Length.Should().Be(50 * (5000 + 5));
    }

    [Fact]
    public void Copying_in_vectors_copies_every_length_and_nothing_beyond_it()
    {
        for (var length = 0; length < 200; length++)
        {
            var value = string.Concat(Enumerable.Range(0, length).Select(i => (char)('0' + i)));
            var room = new char[length + 40];
            Array.Fill(room, '.');
            LiteralCopy.CopyValue(value, room.AsSpan(0, length));
            new string(room).Should().Be(value + new string('.', 40));
            var pool = (value + new string(' ', LiteralCopy.Slack)).ToCharArray();
            LiteralCopy.Copy(pool, 0, room, length);
            new string(room, 0, length).Should().Be(value);
            new string(room, length + LiteralCopy.Slack, 40 - LiteralCopy.Slack).Should().Be(new string('.', 40 - LiteralCopy.Slack));
        }
    }

    [Fact]
    public void Copying_in_vectors_does_what_copying_one_by_one_does_wherever_it_starts() =>
        Gen.Select(Gen.Char.Array[0, 300], Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[0, 60]).Sample(
            (text, start, length, before) =>
            {
                start = Math.Min(start, text.Length);
                length = Math.Min(length, text.Length - start);
                var (literal, value, expected) = (Guarded(before, length), Guarded(before, length), Guarded(before, length));
                text.AsSpan(start, length).CopyTo(expected.AsSpan(before));
                LiteralCopy.Copy([.. text, .. new char[LiteralCopy.Slack]], start, literal.AsSpan(before, length + LiteralCopy.Slack), length);
                LiteralCopy.CopyValue(new string(text, start, length), value.AsSpan(before, length));
                return value.AsSpan().SequenceEqual(expected)
                    && literal.AsSpan(0, before + length).SequenceEqual(expected.AsSpan(0, before + length))
                    && literal.AsSpan(before + length + LiteralCopy.Slack).IndexOfAnyExcept(Guard) < 0;
            },
            iter: 20_000);

    private const char Guard = '\uE000';

    private static char[] Guarded(int before, int length)
    {
        var room = new char[before + length + LiteralCopy.Slack + 20];
        Array.Fill(room, Guard);
        return room;
    }

    private static bool Agree(Template<Mail> template, Mail mail)
    {
        var text = template.Render(mail);
        var chars = new ArrayBufferWriter<char>();
        template.Render(mail, chars);
        var bytes = new ArrayBufferWriter<byte>();
        template.RenderUtf8(mail, bytes);
        using var writer = new StringWriter();
        template.Render(mail, writer);
        var span = new char[text.Length];
        return template.TryRender(mail, span, out var written)
            && written == text.Length
            && text.AsSpan().SequenceEqual(span)
            && text.AsSpan().SequenceEqual(chars.WrittenSpan)
            && string.Equals(text, writer.ToString(), StringComparison.Ordinal)
            && bytes.WrittenSpan.SequenceEqual(Encoding.UTF8.GetBytes(text))
            && (text.Length == 0 || !template.TryRender(mail, span.AsSpan(1), out _));
    }

    private static Template<Mail>? Try(string text, TemplateContent content) =>
        Template.TryCompile(text, Mail.Schema, new TemplateOptions { Content = content, Partials = Partials }, out var template, out _) ? template : null;

    private static string? Safe(string? text) => text is null ? null : string.Concat(text.Where(c => c is not ('&' or '<' or '>' or '"' or '\'')));
}
